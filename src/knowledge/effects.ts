/** Which announcements change which answers. Pure. */
import type { Announcement } from '../schemas/announcement.ts';
import { oncePer } from './once-per.ts';

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
export function effectsOn(answer: string, announcements: readonly Entry[]): readonly Effect[] {
  return effectsByAnswer(announcements).get(answer) ?? [];
}

/** Every answer asks for the same announcements, of which an archive holds thousands. */
const effectsByAnswer = oncePer((announcements: readonly Entry[]): ReadonlyMap<string, Effect[]> => {
  const effects = announcements.flatMap(({ id, data }) =>
    data.affects.map(({ answer, from, note }) => ({
      answer,
      effect: { announcement: id, title: data.title, from, note, supersededBy: data.supersededBy },
    })),
  );
  const newestFirst = effects.toSorted((a, b) =>
    a.effect.from === b.effect.from ? 0 : a.effect.from < b.effect.from ? 1 : -1,
  );
  const byAnswer = new Map<string, Effect[]>();
  for (const { answer, effect } of newestFirst) byAnswer.set(answer, [...(byAnswer.get(answer) ?? []), effect]);
  return byAnswer;
});

/** How many changes stand beside the answer itself; the others are in its list of changes. */
const mostBeside = 3;

/** The changes a reader of the answer must not miss: the newest that nothing has replaced. */
export function effectsBeside(effects: readonly Effect[]): Effect[] {
  return effects.filter(({ supersededBy }) => supersededBy === undefined).slice(0, mostBeside);
}

interface Link {
  id: string;
  data: { supersededBy?: string | undefined; published: string };
}

/**
 * The announcements that replaced one another, oldest first, this one among them; one alone is no chain.
 * @param id slug of any of them
 */
export function chainOf<Item extends Link>(id: string, announcements: readonly Item[]): Item[] {
  const linked = linksOf(announcements);
  const chain = new Set([id]);
  // A set gives what is added while one goes through it, too.
  for (const one of chain) for (const other of linked.get(one) ?? []) chain.add(other);
  const all = placesOf(announcements);
  return [...chain]
    .flatMap((one) => announcements[all.get(one) ?? -1] ?? [])
    .toSorted((a, b) => (a.data.published < b.data.published ? -1 : 1));
}

const placesOf = oncePer(
  (announcements: readonly Link[]): ReadonlyMap<string, number> =>
    new Map(announcements.map(({ id }, place) => [id, place])),
);

/** For each announcement those it replaced and the one that replaced it. */
const linksOf = oncePer((announcements: readonly Link[]): ReadonlyMap<string, readonly string[]> => {
  const links = announcements.flatMap(({ id, data: { supersededBy } }) =>
    supersededBy === undefined ? [] : [[id, supersededBy] as const, [supersededBy, id] as const],
  );
  return new Map([...Map.groupBy(links, ([from]) => from)].map(([from, all]) => [from, all.map(([, to]) => to)]));
});

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
