/** Which entries hold a word in their text, and how well that answers a part of a plan. Pure. */
import type { Part } from '../query/plan.ts';
import type { TextMatches } from '../query/rank.ts';

/** For each stem the entries whose text holds it, and how often. */
export type Postings = ReadonlyMap<string, ReadonlyMap<number, number>>;

const none: ReadonlyMap<number, number> = new Map();

export function matches({ ways }: Part, postings: Postings): TextMatches {
  const found = new Map<number, number>();
  for (const { stems, weight } of ways) {
    const [rarest, ...others] = stems.map((stem) => postings.get(stem) ?? none).toSorted((a, b) => a.size - b.size);
    for (const [entry, count] of rarest ?? []) {
      const least = Math.min(count, ...others.map((counts) => counts.get(entry) ?? 0));
      const match = (weight * least) / (least + 0.5);
      if (match > (found.get(entry) ?? 0)) found.set(entry, match);
    }
  }
  return found;
}
