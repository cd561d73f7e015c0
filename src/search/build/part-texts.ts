/** Parts the texts of a large site into files. Pure: the same content gives the same files. */
import { postingsOf, type TextsFile } from '../engine/texts-engine.ts';
import type { Joins } from '../query/content-words.ts';
import { atOnce } from '../stretches.ts';
import { encodeCounts, type TextParts, type WordsFile } from '../text-parts.ts';

/** Above this many bytes the texts travel in parts: some 150 KB compressed, half a minute on a slow line. */
export const mostInOneFile = 600_000;

/** Bytes of a file of words: some 20 KB compressed. A word that fills more by itself has a file of its own. */
const wordsPerFile = 60_000;

/** So many entries of a topic are a few kilobytes; results stand on pages of ten, from as many files at most. */
const entriesPerFile = 4;

/**
 * @param add keeps a file of a kind, and tells its path
 */
export function partTexts(texts: TextsFile, joins: Joins, add: (kind: string, content: unknown) => string): TextParts {
  const postings = [...atOnce(postingsOf(texts, joins))].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const words: TextParts['words'] = [];
  let file: WordsFile = {};
  let size = 0;
  const end = (): void => {
    const [from] = Object.keys(file);
    if (from !== undefined) words.push([from, add('words', file)]);
    file = {};
    size = 0;
  };
  for (const [stem, counts] of postings) {
    const numbers = encodeCounts(counts);
    const bytes = JSON.stringify(numbers).length + stem.length + 4;
    if (size + bytes > wordsPerFile) end();
    file[stem] = numbers;
    size += bytes;
  }
  end();
  const passages: string[] = [];
  for (let at = 0; at < texts.length; at += entriesPerFile) {
    passages.push(add('passages', texts.slice(at, at + entriesPerFile)));
  }
  return { words, passages, entriesPerFile };
}
