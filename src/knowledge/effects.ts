/** Which announcements change which answers. Pure. */
import type { Announcement } from '../schemas/announcement.ts';

export interface Effect {
  /** Slug of the announcement. */
  announcement: string;
  title: string;
  /** First day on which the answer is different. */
  from: string;
  note: string;
  /** Slug of the announcement that took its place, if any. */
  supersededBy: string | undefined;
}

/** A collection entry, as far as this module needs it. */
interface Entry {
  id: string;
  data: Pick<Announcement, 'title' | 'affects' | 'supersededBy'>;
}

/** @returns what changed for this answer, newest first */
export function effectsOn(answer: string, announcements: readonly Entry[]): Effect[] {
  return announcements
    .flatMap(({ id, data }) =>
      data.affects
        .filter((effect) => effect.answer === answer)
        .map(({ from, note }) => ({
          announcement: id,
          title: data.title,
          from,
          note,
          supersededBy: data.supersededBy,
        })),
    )
    .toSorted((a, b) => (a.from === b.from ? 0 : a.from < b.from ? 1 : -1));
}

/** How many changes stand beside the answer itself; the others are in its list of changes. */
const mostBeside = 3;

/** The changes a reader of the answer must not miss: the newest that nothing has replaced. */
export function effectsBeside(effects: readonly Effect[]): Effect[] {
  return effects.filter(({ supersededBy }) => supersededBy === undefined).slice(0, mostBeside);
}

/**
 * The announcements that replaced one another, oldest first, this one among them; one alone is no chain.
 * @param id slug of any of them
 */
export function chainOf<Item extends { id: string; data: { supersededBy?: string | undefined; published: string } }>(
  id: string,
  announcements: readonly Item[],
): Item[] {
  const chain = new Set([id]);
  for (let size = 0; size !== chain.size;) {
    size = chain.size;
    for (const { id: earlier, data } of announcements) {
      if (data.supersededBy === undefined) continue;
      if (chain.has(earlier)) chain.add(data.supersededBy);
      if (chain.has(data.supersededBy)) chain.add(earlier);
    }
  }
  return announcements
    .filter((item) => chain.has(item.id))
    .toSorted((a, b) => (a.data.published < b.data.published ? -1 : 1));
}

/**
 * The chains that the announcements behind these effects belong to, each once.
 * @returns chains of two and more, oldest announcement first
 */
export function chainsBehind<
  Item extends { id: string; data: { supersededBy?: string | undefined; published: string } },
>(effects: readonly Effect[], announcements: readonly Item[]): Item[][] {
  const chains = new Map<string, Item[]>();
  for (const { announcement } of effects) {
    const chain = chainOf(announcement, announcements);
    const first = chain[0];
    if (first && chain.length > 1) chains.set(first.id, chain);
  }
  return [...chains.values()];
}
