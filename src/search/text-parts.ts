/**
 * How the texts of a large site travel: parted into files, of which a search needs few. Words lie in files by the
 * alphabet, passages by entry.
 */
import type { TextsFile } from './engine/texts-engine.ts';

/** What the browser gets where a small site has its texts. */
export interface TextParts {
  /** Files of words, each with the first stem in it, in the order of the alphabet. */
  words: [from: string, path: string][];
  /** Files of passages, each with those of this many entries, in the order of the catalogue. */
  passages: string[];
  entriesPerFile: number;
}

/**
 * A file of words: for each stem the entries that hold it. An entry is told by its distance from the one before; one
 * that holds the stem more than once is followed by minus how often.
 */
export type WordsFile = Record<string, number[]>;

/** A file of passages: a stretch of what a small site has in one file. */
export type PassagesFile = TextsFile;

export function isParted(file: TextsFile | TextParts): file is TextParts {
  return 'words' in file;
}

export function encodeCounts(counts: ReadonlyMap<number, number>): number[] {
  const numbers: number[] = [];
  let before = 0;
  for (const [entry, count] of [...counts].toSorted(([a], [b]) => a - b)) {
    numbers.push(entry - before);
    if (count > 1) numbers.push(-count);
    before = entry;
  }
  return numbers;
}

export function decodeCounts(numbers: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  let entry = 0;
  for (const number of numbers) {
    if (number < 0) counts.set(entry, -number);
    else counts.set((entry += number), 1);
  }
  return counts;
}
