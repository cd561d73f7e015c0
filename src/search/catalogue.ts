/**
 * What the search knows before any engine is loaded: every entry with its question and aliases, every word of the site,
 * and the word list. Built once from the content, sent to the browser as one small file.
 */

export const kinds = ['question', 'announcement'] as const;
export type Kind = (typeof kinds)[number];

/** One page that can be found. */
export interface CatalogueEntry {
  id: string;
  kind: Kind;
  /** The question or title, word for word. */
  title: string;
  /** Address without base path. */
  address: string;
  /** Topic of a question, category of an announcement. */
  group: string;
  audience: string[];
  /** The day it was reviewed or published. */
  date: string;
  /** The day of the newest change that is shown on it, if any. */
  changed?: string | undefined;
  /** Left out when confirmed. */
  doubt?: 'historic' | 'unconfirmed' | undefined;
  /** Its name in the Pagefind index. */
  fragment?: string | undefined;
}

/** A term and what finds it, each way of saying it as places of its meaningful words in `words`. */
export interface Synonyms {
  /** Mean the same: each finds the others. */
  same: number[][];
  /** Lead to the term, weakly, and not back. */
  weaker: number[][];
}

export interface Catalogue {
  entries: CatalogueEntry[];
  /** The most frequent form of every word of the site, its text and its word list. */
  words: string[];
  /** For each entry its lines, the title first, then the aliases; each a list of places in `words`. */
  lines: number[][][];
  /** Pairs of words that are also written as one: `log in`. */
  joins: string[];
  synonyms: Synonyms[];
}
