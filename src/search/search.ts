/** One search from words to results: plan, run, rank, filter, explain. The same in the browser and in Node. */
import type { CatalogueEntry, Facets } from './catalogue.ts';
import { EngineLost, type TextEngine } from './engine/engine.ts';
import { bestPassage, excerpt, mark, type Run } from './query/excerpt.ts';
import type { Lexicon } from './query/lexicon.ts';
import { type Plan, planQuery } from './query/plan.ts';
import { closeOnes, rank, type Ranked } from './query/rank.ts';

/** What a search is asked for; all of it stands in the address of the results page. */
export interface SearchRequest {
  q: string;
  topic?: string | undefined;
  audience?: string | undefined;
  type?: string | undefined;
  sort?: 'relevance' | 'date' | undefined;
  /** Take every word as typed. */
  exact?: boolean | undefined;
}

export interface SearchResult {
  entry: CatalogueEntry;
  facets: Facets;
  score: number;
  title: Run[];
  excerpt: Run[];
  /** Anchor of the passage in the page, or ''. */
  anchor: string;
  /** Words asked for that the page lacks. */
  missing: string[];
}

export interface Corrected {
  typed: string;
  meant: string;
}

export interface SearchOutcome {
  plan: Plan;
  corrections: Corrected[];
  /** Entries that match, best first, before paging. */
  ranked: Ranked[];
  /** How many entries each value of a filter would leave. */
  counts: Record<FilterName, Map<string, number>>;
  /** Words asked for that some page holds: offered when nothing is close. */
  knownWords: string[];
  /** What answered: an engine, or the catalogue alone because every engine was lost. */
  answeredBy: TextEngine['name'] | 'catalogue';
}

export const filterNames = ['type', 'topic', 'audience'] as const;
export type FilterName = (typeof filterNames)[number];

/**
 * @param engines in order of preference; one that is lost is passed over
 */
export async function search(
  request: SearchRequest,
  lexicon: Lexicon,
  engines: readonly TextEngine[],
): Promise<SearchOutcome> {
  const plan = planQuery(request.q, lexicon, { correct: request.exact !== true });
  const { value: inText, engine } = await firstOf(engines, (one) => one.match(plan));
  const all = rank(plan, lexicon, inText ?? []);
  let close = closeOnes(all, plan);
  for (const phrase of plan.phrases) {
    const { value: holding } = await firstOf(engines, (one) => one.asWritten(phrase));
    close = (holding ? all : close).filter(({ entry }) => holding?.has(entry) ?? titleHolds(lexicon, entry, phrase));
  }
  const passing = close.filter(({ entry }) => passes(lexicon, entry, request));
  // Without an engine nobody has looked into the texts, so nobody can say what they lack.
  const ranked = engine ? passing : passing.map((one) => ({ ...one, missing: [] }));
  if (request.sort === 'date') ranked.sort((a, b) => (dateOf(lexicon, b) < dateOf(lexicon, a) ? -1 : 1));
  return {
    plan,
    corrections: plan.parts.flatMap(({ text, corrected }) =>
      corrected === undefined ? [] : { typed: text, meant: corrected },
    ),
    ranked,
    counts: {
      type: countBy(close, lexicon, { ...request, type: undefined }, (entry) => [entry.kind]),
      topic: countBy(close, lexicon, { ...request, topic: undefined }, (_, facets) => [facets.group]),
      audience: countBy(close, lexicon, { ...request, audience: undefined }, (_, facets) => facets.audience),
    },
    knownWords: plan.parts
      .filter((part) => all.some(({ missing }) => !missing.includes(part)))
      .map(({ text, corrected }) => corrected ?? text),
    answeredBy: engine?.name ?? 'catalogue',
  };
}

/** Results as they are shown, for one page of the ranked entries. */
export async function describe(
  ranked: readonly Ranked[],
  plan: Plan,
  lexicon: Lexicon,
  engines: readonly TextEngine[],
): Promise<SearchResult[]> {
  return Promise.all(
    ranked.map(async ({ entry, score, missing }): Promise<SearchResult> => {
      const described = lexicon.catalogue.entries[entry];
      const facets = lexicon.facets[entry];
      if (!described || !facets) throw new RangeError(`no entry ${entry}`);
      const { value: passages } = await firstOf(engines, (engine) => engine.passagesOf(entry));
      const passage = bestPassage(passages ?? [], plan, lexicon.joins);
      const text = passage ? excerpt(passage.text, plan, lexicon.joins) : '';
      return {
        entry: described,
        facets,
        score,
        title: mark(described.title, plan, lexicon.joins),
        excerpt: mark(text, plan, lexicon.joins),
        anchor: passage?.anchor ?? '',
        missing: missing.map((part) => part.text),
      };
    }),
  );
}

/** The first engine that is not lost answers. */
async function firstOf<Value>(
  engines: readonly TextEngine[],
  ask: (engine: TextEngine) => Promise<Value>,
): Promise<{ value?: Value; engine?: TextEngine }> {
  for (const engine of engines) {
    try {
      return { value: await ask(engine), engine };
    } catch (error) {
      if (!(error instanceof EngineLost)) throw error;
    }
  }
  return {};
}

function passes({ catalogue, facets }: Lexicon, number: number, { type, topic, audience }: SearchRequest): boolean {
  const entry = catalogue.entries[number];
  const facet = facets[number];
  return (
    (type === undefined || entry?.kind === type) &&
    (topic === undefined || facet?.group === topic) &&
    (audience === undefined || facet?.audience.some((name) => name === audience) === true)
  );
}

function countBy(
  close: readonly Ranked[],
  lexicon: Lexicon,
  request: SearchRequest,
  valuesOf: (entry: CatalogueEntry, facets: Facets) => string[],
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { entry } of close) {
    const described = lexicon.catalogue.entries[entry];
    const facets = lexicon.facets[entry];
    if (!described || !facets || !passes(lexicon, entry, request)) continue;
    for (const value of valuesOf(described, facets)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function titleHolds({ catalogue }: Lexicon, entry: number, phrase: string): boolean {
  return catalogue.entries[entry]?.title.toLowerCase().includes(phrase.toLowerCase()) ?? false;
}

function dateOf({ facets }: Lexicon, { entry }: Ranked): string {
  return facets[entry]?.date ?? '';
}
