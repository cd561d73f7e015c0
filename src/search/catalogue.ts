/**
 * What the search knows of the site. The catalogue is enough to rank: for each entry the words of its question and
 * aliases, with how many of these hold them. Its lines, which rank finer, come with the results page. Both are built
 * once from the content.
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
  /** Left out when confirmed. */
  doubt?: 'historic' | 'unconfirmed' | undefined;
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
  /** The most frequent form of every word of the site, its text and its word list; words of many entries first. */
  words: string[];
  /** For each entry its words, as places in `words`, to the number of its lines that hold them. */
  bags: ReadonlyMap<number, number>[];
  /** Pairs of words that are also written as one: `log in`. */
  joins: string[];
  synonyms: Synonyms[];
}

/** What the results page knows besides. All lists go by the entries of the catalogue. */
export interface Details {
  /** Aliases, each as places of its meaningful words. */
  lines: number[][][];
  facets: Facets[];
  elsewhere: Elsewhere[];
}

/** What results are narrowed by and told with. */
export interface Facets {
  /** Topic of a question, category of an announcement. */
  group: string;
  audience: string[];
  /** The day it was reviewed or published. */
  date: string;
  /** The day of the newest change that is shown on it, if any. */
  changed?: string | undefined;
  /** Kept from the public; left out on everything else. */
  internal?: true | undefined;
  /** Its name in the Pagefind index. */
  fragment: string;
}

/** A subject that this site does not answer. */
export interface Elsewhere {
  /** What to say. */
  says: string;
  /** Ways of asking for it, each as places of its meaningful words. */
  ways: number[][];
}
