/** Cuts text into words the way both the index and the query see them. Pure. */

export interface Word {
  /** Small letters without accents, hyphens joined or split as `foldedWords` says. */
  text: string;
  /** Where it stands in the original text. */
  start: number;
  end: number;
}

/** Runs of letters and digits; an apostrophe between letters belongs to the word. */
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/**
 * `E-mail` is one word (a lone letter belongs to what follows its hyphen), `CM/ECF` two, which `join` makes one again;
 * `Don’t` is `dont`, `attorney's` is `attorney`, `/s/` is `/s/`.
 */
export function foldedWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const folded = fold(match[0]);
    if (folded === '') continue;
    const before = words.at(-1);
    if (folded === 's' && text[start - 1] === '/' && text[end] === '/') {
      words.push({ text: '/s/', start: start - 1, end: end + 1 });
    } else if (before?.text === 'e' && /^[\s-]$/.test(text.slice(before.end, start)) && folded.length > 2) {
      words[words.length - 1] = { text: `e${folded}`, start: before.start, end };
    } else {
      words.push({ text: folded, start, end });
    }
  }
  return words;
}

function fold(word: string): string {
  // Nearly every word; the rest is ten times as much work.
  if (/^[a-z0-9]+$/i.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’ʼ]s$/, '')
    .replace(/['’ʼ]/g, '');
}
