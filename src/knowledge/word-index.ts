/** The A–Z index: which questions hold a word. For readers without a script, and for those who browse. Pure. */
import { contentWords, type Joins } from '../search/query/content-words.ts';
import { fitsOneList, mostNamed } from './long-lists.ts';

export interface IndexedWord {
  word: string;
  /** Ids of the entries that hold it, those with the word in the title first. */
  entries: string[];
  /** How many others hold it, that are not listed. */
  more: number;
}

export interface IndexedText {
  id: string;
  title: string;
  text: string;
}

/** A word in more entries than this tells nothing: it is listed with the entries that name it in their title. */
const mostEntries = 12;

/** @returns the words of titles, by letter, each with the entries that hold it in title or text */
export function wordIndex(texts: readonly IndexedText[], joins: Joins): Map<string, IndexedWord[]> {
  const shown = new Map<string, string>();
  const inTitle = new Map<string, Set<string>>();
  const inText = new Map<string, Set<string>>();
  const add = (to: Map<string, Set<string>>, stem: string, id: string): void => {
    to.set(stem, (to.get(stem) ?? new Set()).add(id));
  };
  for (const { id, title, text } of texts) {
    for (const word of contentWords(title, joins)) {
      if (word.ignored || !/^\p{L}/u.test(word.text) || word.text.length < 2) continue;
      add(inTitle, word.stem, id);
      const before = shown.get(word.stem);
      if (before === undefined || word.written.length < before.length) shown.set(word.stem, word.written);
    }
    for (const word of contentWords(text, joins)) if (!word.ignored) add(inText, word.stem, id);
  }
  const words = [...inTitle].map(([stem, titles]): IndexedWord => {
    const others = [...(inText.get(stem) ?? [])].filter((id) => !titles.has(id));
    const entries = titles.size + others.length > mostEntries ? [...titles] : [...titles, ...others];
    const listed = entries.slice(0, mostNamed);
    return { word: shown.get(stem) ?? stem, entries: listed, more: entries.length - listed.length };
  });
  const sorted = words.toSorted((a, b) => (a.word.toLowerCase() < b.word.toLowerCase() ? -1 : 1));
  return Map.groupBy(sorted, ({ word }) => word.normalize('NFKD').charAt(0).toUpperCase());
}

/** Whether the index stands on one page; else each letter has its own. */
export function fitsOneIndex(letters: ReadonlyMap<string, readonly IndexedWord[]>): boolean {
  const words = [...letters.values()].flat();
  return fitsOneList(words.reduce((links, { entries }) => links + entries.length, 0));
}
