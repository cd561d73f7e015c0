import type { FileType } from './file-types.ts';
import type { OldAddresses } from './old-addresses.ts';
import type { Serving } from './serving.ts';

/** Everything a server has to be told, whichever server it is. */
export interface Recipe {
  serving: Serving;
  /** The types in use in this build, by ending. */
  types: Readonly<Record<string, FileType>>;
  old: OldAddresses;
}

/** First lines of every recipe. */
export function writtenBy(comment: string): string {
  return `${comment} Written by the build from src/hosting/. A change belongs there: the next build writes this anew.`;
}

/** A text in which every character stands for itself in a regular expression. */
export function literally(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
