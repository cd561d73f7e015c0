/** From text to the stems that carry meaning: the one path that index and query share. Pure. */
import { ignoredWords } from './ignored-words.ts';
import { stem } from './stem.ts';
import { foldedWords, type Word } from './words.ts';

export interface ContentWord extends Word {
  stem: string;
  /** As it stands in the text. */
  written: string;
  /** Carries no meaning in a question. */
  ignored: boolean;
}

/** Pairs that are also written as one word: the stem of the first and the second, to the one word. */
export type Joins = ReadonlyMap<string, string>;

/** @param pairs as written: `log in`, `pay gov` */
export function joinsOf(pairs: readonly string[]): Joins {
  return new Map(
    pairs.map((pair) => {
      const [first = '', second = ''] = pair.split(' ');
      return [`${stem(first)} ${second}`, first + second];
    }),
  );
}

/** Every word of the text, pairs joined, with its stem. */
export function contentWords(text: string, joins: Joins): ContentWord[] {
  const words: ContentWord[] = [];
  for (const word of foldedWords(text)) {
    const before = words.at(-1);
    const stemmed = stem(word.text);
    const joined = before && joins.get(`${before.stem} ${word.text}`);
    if (before && joined !== undefined) {
      words[words.length - 1] = {
        text: joined,
        stem: stem(joined),
        written: text.slice(before.start, word.end),
        start: before.start,
        end: word.end,
        ignored: false,
      };
    } else {
      const { text: folded, start, end } = word;
      const written = text.slice(start, end);
      words.push({ text: folded, start, end, stem: stemmed, written, ignored: ignoredWords.has(folded) });
    }
  }
  return words;
}

/** The stems that carry meaning; all of them when none does. */
export function meaningfulStems(text: string, joins: Joins): string[] {
  const words = contentWords(text, joins);
  const meaningful = words.filter(({ ignored }) => !ignored);
  return (meaningful.length > 0 ? meaningful : words).map((word) => word.stem);
}
