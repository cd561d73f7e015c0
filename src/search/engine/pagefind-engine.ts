/** Answers from the Pagefind index: the way that scales, as it loads only the parts of the index a question needs. */
import type { Lexicon } from '../query/lexicon.ts';
import type { Part } from '../query/plan.ts';
import type { TextMatches } from '../query/rank.ts';
import { EngineLost, type TextEngine } from './engine.ts';

/** What is used of Pagefind's own interface. */
export interface Pagefind {
  search(term: string | null): Promise<{ results: PagefindResult[] }>;
}
export interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<{ content: string; meta: { title: string } }>;
}

/** Ways of one part that are asked for; rarer ones add bytes and no answers. */
const mostWays = 4;

/**
 * @param load brings Pagefind, ready to search; it rejects when its files are blocked
 * @throws {EngineLost} from every method when Pagefind cannot be loaded, or finds nothing for words that stand in
 *   titles: a lost index file is reported by Pagefind as "no results"
 */
export function pagefindEngine(load: () => Promise<Pagefind>, lexicon: Lexicon): TextEngine {
  const entryOf = new Map(lexicon.facets.map(({ fragment }, entry) => [fragment, entry]));
  const known = new Map<number, PagefindResult>();
  let opened: Promise<Pagefind> | undefined;

  /** A missing part of the index looks like "no results" to Pagefind: a word that must be found tells. */
  const probed = async (pagefind: Pagefind): Promise<Pagefind> => {
    const [word] = lexicon.linesOf[0]?.[0]?.words ?? [];
    const { results } = await pagefind.search(lexicon.catalogue.words[word ?? -1] ?? null);
    if (results.length === 0) throw new Error('no result for a title');
    return pagefind;
  };

  const ask = async (term: string | null): Promise<Map<number, number>> => {
    try {
      const { results } = await (await (opened ??= load().then(probed))).search(term);
      const best = results[0]?.score ?? 1;
      const found = new Map<number, number>();
      for (const result of results) {
        const entry = entryOf.get(result.id);
        if (entry === undefined) throw new Error('its index is of another build');
        known.set(entry, result);
        found.set(entry, result.score / best);
      }
      return found;
    } catch (error) {
      throw new EngineLost('pagefind', error);
    }
  };

  const matchPart = async ({ ways }: Part): Promise<TextMatches> => {
    const wanted = ways.filter(({ stems }) => stems.every((stem) => lexicon.placeOf.has(stem))).slice(0, mostWays);
    const found = new Map<number, number>();
    for (const { stems, weight } of wanted) {
      const term = stems.map((stem) => lexicon.catalogue.words[lexicon.placeOf.get(stem) ?? -1]).join(' ');
      for (const [entry, share] of await ask(term)) {
        found.set(entry, Math.max(found.get(entry) ?? 0, weight * Math.sqrt(share)));
      }
    }
    return found;
  };

  return {
    name: 'pagefind',
    async match({ parts }) {
      const found = await Promise.all(parts.map(matchPart));
      const lost = found.every(({ size }) => size === 0) && parts.some((part) => standsInTitle(part, lexicon));
      if (lost) throw new EngineLost('pagefind', 'no result for a title');
      return found;
    },
    asWritten: async (phrase) => new Set((await ask(`"${phrase.replace(/\p{S}/gu, ' ')}"`)).keys()),
    async passagesOf(entry) {
      if (!known.has(entry)) await ask(null);
      try {
        const content = (await known.get(entry)?.data())?.content ?? '';
        return content.split(/(?<=[.?!:])\s+/).map((text) => ({ anchor: '', text }));
      } catch (error) {
        throw new EngineLost('pagefind', error);
      }
    },
  };
}

function standsInTitle({ ways }: Part, { placeOf, linesOf }: Lexicon): boolean {
  const places = ways[0]?.stems.flatMap((stem) => placeOf.get(stem) ?? []) ?? [];
  return places.some((place) => linesOf.some(([title]) => title?.words.has(place)));
}
