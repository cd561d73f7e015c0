/** Measures how well a search answers queries with known answers. */
import { readFileSync } from 'node:fs';

export interface Query {
  q: string;
  kind: string;
  /** Titles, best first; none when the site should not answer. */
  answers: string[];
}

export interface Figures {
  queries: number;
  /** Share of queries with a right answer first, or among the first three. */
  first: number;
  firstThree: number;
  /** Mean reciprocal rank of the first right answer among ten. */
  mrr: number;
  /** Share of queries with an answer that got none at all. */
  nothing: number;
}

export interface Relevance {
  total: Figures;
  byKind: Map<string, Figures>;
  /** Of queries that should not be answered, the share that was not. */
  rightlyNothing: number;
  /** Queries left out because no page has one of their answers. */
  leftOut: number;
}

/** @returns titles, best first; none when nothing is close */
export type Answering = (query: string) => Promise<readonly string[]>;

export type QuerySet = 'development' | 'own' | 'held-out';

export function readQueries(set: QuerySet): Query[] {
  return readFileSync(`tests/search/queries/${set}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Query);
}

/** @param titles of every page there is */
export async function measure(
  queries: readonly Query[],
  titles: ReadonlySet<string>,
  answer: Answering,
): Promise<Relevance> {
  const ranks: { kind: string; rank: number; none: boolean }[] = [];
  const unanswerable: boolean[] = [];
  let leftOut = 0;
  for (const { q, kind, answers } of queries) {
    const known = answers.filter((title) => titles.has(title));
    if (answers.length > 0 && known.length === 0) {
      leftOut += 1;
      continue;
    }
    const found = await answer(q);
    if (answers.length === 0) unanswerable.push(found.length === 0);
    else ranks.push({ kind, rank: found.findIndex((title) => known.includes(title)) + 1, none: found.length === 0 });
  }
  return {
    total: figuresOf(ranks),
    byKind: new Map(
      [...Map.groupBy(ranks, ({ kind }) => kind)].toSorted().map(([kind, some]) => [kind, figuresOf(some)]),
    ),
    rightlyNothing: share(unanswerable, Boolean),
    leftOut,
  };
}

function figuresOf(ranks: readonly { rank: number; none: boolean }[]): Figures {
  return {
    queries: ranks.length,
    first: share(ranks, ({ rank }) => rank === 1),
    firstThree: share(ranks, ({ rank }) => rank >= 1 && rank <= 3),
    mrr: ranks.reduce((sum, { rank }) => sum + (rank >= 1 && rank <= 10 ? 1 / rank : 0), 0) / (ranks.length || 1),
    nothing: share(ranks, ({ none }) => none),
  };
}

function share<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.length === 0 ? 1 : items.filter(holds).length / items.length;
}
