/**
 * The narrow door to whatever knows the running text of the pages. Ranking never sees more of an engine than this, so
 * engines can take each other's place when one is lost.
 */
import type { Plan } from '../query/plan.ts';
import type { TextMatches } from '../query/rank.ts';

/** A paragraph or list item as readers see it. */
export interface Passage {
  /** Anchor of the heading above, or '' before the first. */
  anchor: string;
  text: string;
}

export interface TextEngine {
  name: 'texts' | 'pagefind';
  /** For each part of the plan, which entries hold it in their text, and how well, from 0 to 1. */
  match(plan: Plan): Promise<TextMatches[]>;
  /** Entries in which this stands as written, in the title or the text. */
  asWritten(phrase: string): Promise<ReadonlySet<number>>;
  passagesOf(entry: number): Promise<readonly Passage[]>;
}

/** The engine's files are not there, or not whole. Another engine must answer; it never means "nothing found". */
export class EngineLost extends Error {
  constructor(engine: TextEngine['name'], reason: unknown) {
    super(`search engine "${engine}" is lost: ${reason instanceof Error ? reason.message : String(reason)}`);
    this.name = 'EngineLost';
  }
}
