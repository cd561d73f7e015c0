/** Addresses that were live once, and the pages they lead to now. Pure. */
import type { Library } from '../content-files/library.ts';
import { paths } from '../knowledge/paths.ts';

export interface OldAddresses {
  /** From an address to another, both without base path. */
  moved: readonly { from: string; to: string }[];
  /** What the old FAQ, one program at `oldFaqPath`, was asked for: `?answer=1000000001`. */
  queries: readonly { parameter: 'answer' | 'cat'; value: string; to: string }[];
}

export function oldAddressesOf({ questions, redirects }: Pick<Library, 'questions' | 'redirects'>): OldAddresses {
  const { moved = {}, categories = {} } = redirects?.data ?? {};
  return {
    moved: Object.entries(moved).map(([from, to]) => ({ from, to })),
    queries: [
      ...questions.flatMap(({ id, data }) =>
        data.legacyIds.map((value) => ({ parameter: 'answer' as const, value, to: paths.question(id) })),
      ),
      ...Object.entries(categories).map(([value, topic]) => ({
        parameter: 'cat' as const,
        value,
        to: paths.topic(topic),
      })),
    ],
  };
}
