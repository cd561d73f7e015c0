/** Addresses that were live once, and the pages they lead to now. Pure. */
import type { Library } from '../content-files/library.ts';
import { type OldId, oldIds } from '../knowledge/old-ids.ts';

export interface OldAddresses {
  /** From an address to another, both without base path. */
  moved: readonly { from: string; to: string }[];
  /** What the old FAQ, one program at `filePaths.oldFaq`, was asked for: `?answer=1000000001`. */
  queries: readonly OldId[];
}

export function oldAddressesOf({ questions, redirects }: Pick<Library, 'questions' | 'redirects'>): OldAddresses {
  const { moved, categories } = redirects?.data ?? { moved: {}, categories: {} };
  return {
    moved: Object.entries(moved).map(([from, to]) => ({ from, to })),
    queries: oldIds(questions, { categories }),
  };
}
