/** The most frequent searches, and those that find nothing today, by the site's own search. Names are taken out first. */
import type { Library } from '../content-files/documents.ts';
import type { OpenSearch } from '../search/build/search-over.ts';
import { searchTexts } from '../search/build/search-texts.ts';
import { ignoredWords } from '../search/query/ignored-words.ts';
import { stem } from '../search/query/stem.ts';
import { foldedWords } from '../search/query/words.ts';
import { search } from '../search/search.ts';
import { type HarmlessWords, removed, withoutNames } from './without-names.ts';

export interface SearchCount {
  words: string;
  times: number;
}

export interface SearchReport {
  total: number;
  frequent: SearchCount[];
  foundNothing: SearchCount[];
}

/**
 * Words that the site uses as words: written small in its texts, or in any way in a question or as a term. What it only
 * ever writes with a capital may be the name of a person.
 * @param ofLanguage whether a word is a plain one of the language, and nobody's name
 */
export function harmlessWords(library: Library, ofLanguage: (word: string) => boolean): HarmlessWords {
  const names = library.words.flatMap(({ data: { term, short, aliases } }) => [term, short ?? '', ...aliases]);
  const titles = library.questions.map(({ data }) => data.question);
  const texts = [
    ...library.words.flatMap(({ data }) => data.everyday),
    ...searchTexts(library).flatMap(({ aliases, passages }) => [...aliases, ...passages.map(({ text }) => text)]),
  ];
  const written = [
    ...[...names, ...titles].flatMap((text) => foldedWords(text)),
    ...texts.flatMap((text) => foldedWords(text).filter(({ start }) => /\p{Ll}/u.test(text.charAt(start)))),
  ];
  const stems = new Set(written.map(({ text }) => stem(text)));
  return { ofSite: (word) => stems.has(stem(word)) || ignoredWords.has(word), ofLanguage };
}

export async function reportSearches(
  searches: readonly string[],
  { lexicon, engines }: OpenSearch,
  harmless: HarmlessWords,
): Promise<SearchReport> {
  const frequent = new Map<string, number>();
  const foundNothing = new Map<string, number>();
  const count = (counts: Map<string, number>, words: string): void => {
    counts.set(words, (counts.get(words) ?? 0) + 1);
  };
  for (const q of searches) {
    const words = withoutNames(q, harmless);
    // What is nothing but a name helps nobody who writes answers.
    if (words === removed || words === '') continue;
    count(frequent, words);
    const { ranked } = await search({ q }, lexicon, engines);
    if (ranked.length === 0) count(foundNothing, words);
  }
  return { total: searches.length, frequent: mostFirst(frequent), foundNothing: mostFirst(foundNothing) };
}

function mostFirst(counts: ReadonlyMap<string, number>): SearchCount[] {
  return [...counts]
    .map(([words, times]) => ({ words, times }))
    .toSorted((a, b) => b.times - a.times || (a.words < b.words ? -1 : 1));
}
