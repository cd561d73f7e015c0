/** A short address for a question or title, out of its telling words. Pure. */
import { type Lexicon, stemWeight } from '../search/query/lexicon.ts';
import { contentWords } from '../search/query/content-words.ts';

/** An address of more words is not read. */
const mostWords = 4;

/** @param taken slugs that are in use */
export function slugFor(title: string, lexicon: Lexicon, taken: readonly string[]): string {
  const all = contentWords(title, lexicon.joins).map(({ text: folded, written, stem, ignored }) => {
    // Of two words that are also one, the address shows both; a letter that addresses have not, it shows folded.
    const text = (/^[a-z0-9 -]+$/i.test(written) ? written.toLowerCase() : folded).replace(/[^a-z0-9]+/g, '-');
    return { text: text.replace(/^-|-$/g, ''), weight: ignored ? 0 : stemWeight(stem, lexicon) };
  });
  const words = all.filter(({ text }, index) => text !== '' && all.findIndex((word) => word.text === text) === index);
  const telling = words.filter(({ weight }) => weight > 0);
  const chosen = telling.length > 0 ? telling : words;
  const fit = [mostWords, mostWords + 1]
    .map((count) => {
      const heaviest = new Set(chosen.toSorted((a, b) => b.weight - a.weight).slice(0, count));
      return chosen.filter((word) => heaviest.has(word)).map(({ text }) => text);
    })
    .map((texts) => texts.join('-') || 'untitled');
  const free = fit.find((slug) => !taken.includes(slug));
  return free ?? numbered(fit[0] ?? 'untitled', taken);
}

function numbered(slug: string, taken: readonly string[]): string {
  let number = 2;
  while (taken.includes(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
