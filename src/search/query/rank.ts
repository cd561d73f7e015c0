/** Puts the entries in order for a plan. Pure; the engine's part comes in as numbers. */
import type { Equivalent, Lexicon } from './lexicon.ts';
import type { Part, Plan } from './plan.ts';

/** How well the running text of entries holds a part: entry to a number from 0 to 1. */
export type TextMatches = ReadonlyMap<number, number>;

export interface Ranked {
  entry: number;
  score: number;
  /** Share of the question, by weight, that the entry's lines answer to, from 0 to 1. */
  coverage: number;
  /** How well its best line answers the whole question, 1 for a line that says just that. */
  line: number;
  /** Parts that the entry lacks. */
  missing: Part[];
}

/** What the figures weigh. Measured with `npm run bench`; a change shows there. */
export const tuning = {
  /** How many lines must hold a word until recurrence counts half: a word of one alias tells less than one of six. */
  steadiness: 6,
  /** The best single line, against all lines together. */
  line: 0.2,
  /** How much a line loses for words that were not asked for. */
  lineExcess: 0.3,
  /** The question itself, against an alias. */
  title: 1.3,
  /** A word that stands only in the running text, against one in a line. */
  text: 0.1,
};

/** Lines are looked into for this many entries at most: those that all lines together put first. */
const mostByLine = 200;

/** In a question of this many parts or fewer, entries with all of them come first. */
const fewParts = 3;

/**
 * @param inText for each part of the plan, which texts hold it; empty when no engine is at hand
 * @returns entries that hold at least one part, best first
 */
export function rank({ parts }: Plan, lexicon: Lexicon, inText: readonly TextMatches[] = []): Ranked[] {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const found = new Map<number, { score: number; coverage: number; line: number; held: Set<Part> }>();
  const foundAt = (entry: number) => {
    const known = found.get(entry) ?? { score: 0, coverage: 0, line: 0, held: new Set() };
    found.set(entry, known);
    return known;
  };
  for (const [number, part] of parts.entries()) {
    for (const [entry, { match, strength }] of entriesHolding(part, lexicon)) {
      const at = foundAt(entry);
      at.held.add(part);
      at.coverage += (part.weight * match) / total;
      at.score += (part.weight * strength) / total;
    }
    for (const [entry, match] of inText[number] ?? []) {
      const at = foundAt(entry);
      if (!at.held.has(part)) at.score += (tuning.text * part.weight * match) / total;
      at.held.add(part);
    }
  }
  const hopeful = [...found].toSorted(([, a], [, b]) => b.score - a.score).slice(0, mostByLine);
  const asked = parts.map(({ ways, weight }): Asked => ({
    weight,
    ways: ways.map((way) => ({ way, places: placesOf(way, lexicon) })),
  }));
  for (const [entry, at] of hopeful) {
    at.line = bestLine(asked, total, entry, lexicon);
    at.score += tuning.line * at.line;
  }
  // In a long question every page lacks a word or two; in a short one a page with all of them is what was meant.
  const lacks = ({ missing }: Ranked): number => (parts.length <= fewParts && missing.length > 0 ? 1 : 0);
  return [...found]
    .map(([entry, { held, ...figures }]) => ({ entry, ...figures, missing: parts.filter((part) => !held.has(part)) }))
    .toSorted((a, b) => lacks(a) - lacks(b) || b.score - a.score || a.entry - b.entry);
}

/** Entries whose lines hold a part: how much of it, and how steadily. */
function entriesHolding({ ways }: Part, lexicon: Lexicon): Map<number, { match: number; strength: number }> {
  const best = new Map<number, { match: number; strength: number }>();
  for (const [number, way] of ways.entries()) {
    const counts = new Map<number, { words: number; strength: number }>();
    for (const place of placesOf(way, lexicon)) {
      for (const [entry, count] of lexicon.entriesWith[place] ?? []) {
        const sum = counts.get(entry) ?? { words: 0, strength: 0 };
        counts.set(entry, sum);
        sum.words += 1;
        sum.strength += count / (count + tuning.steadiness);
      }
    }
    for (const [entry, { words, strength }] of counts) {
      if (!isHeld(number, words, way)) continue;
      const match = (way.weight * words) / way.stems.length;
      const steady = (way.weight * strength) / way.stems.length;
      const before = best.get(entry);
      if (!before || steady > before.strength)
        best.set(entry, { match: Math.max(match, before?.match ?? 0), strength: steady });
    }
  }
  return best;
}

/** What was typed counts by its share of words; another way of saying it only when it is whole. */
function isHeld(number: number, words: number, { stems }: Equivalent): boolean {
  return number === 0 || words === stems.length;
}

function placesOf({ stems }: Equivalent, { placeOf }: Lexicon): number[] {
  return stems.flatMap((stemmed) => placeOf.get(stemmed) ?? []);
}

/** A part with the places of its ways looked up. */
interface Asked {
  weight: number;
  ways: { way: Equivalent; places: number[] }[];
}

/** How well the best line of an entry answers the whole question, less what the line says besides. */
function bestLine(asked: readonly Asked[], total: number, entry: number, lexicon: Lexicon): number {
  let best = 0;
  for (const { isTitle, words, weight } of lexicon.linesOf[entry] ?? []) {
    let matched = 0;
    let held = 0;
    for (const part of asked) {
      let match = 0;
      let heldByBest = 0;
      for (const [number, { way, places }] of part.ways.entries()) {
        const present = places.filter((place) => words.has(place));
        if (present.length === 0 || !isHeld(number, present.length, way)) continue;
        const share = (way.weight * present.length) / way.stems.length;
        if (share <= match) continue;
        match = share;
        heldByBest = present.reduce((sum, place) => sum + (lexicon.weights[place] ?? 0), 0);
      }
      matched += part.weight * match;
      held += heldByBest;
    }
    const excess = weight === 0 ? 0 : 1 - Math.min(1, held / weight);
    best = Math.max(best, (matched / total) * (1 - tuning.lineExcess * excess) * (isTitle ? tuning.title : 1));
  }
  return best;
}

/** What it takes to be shown. Measured on the query sets of `tests/search`. */
const closeness = {
  /** Share of the question that the best entry's lines must answer to, or … */
  coverage: 0.25,
  /** … its best line. */
  line: 0.4,
  score: 0.08,
  /** A question that names a subject of another field must be met nearly word for word, or by every word. */
  elsewhere: { coverage: 0.95, line: 0.7, score: 0.5 },
  /** Others follow the best while they have this share of its score. */
  ofBest: 0.4,
};

/**
 * The entries worth showing: none when even the best does not answer to enough of the question. Better nothing, said
 * plainly, than noise.
 * @param ranked best first
 */
export function closeOnes(ranked: readonly Ranked[], { elsewhere }: Plan): Ranked[] {
  const best = ranked[0];
  if (!best) return [];
  const { coverage, line, score, missing } = best;
  const asked = closeness.elsewhere;
  if (elsewhere !== undefined && coverage < asked.coverage && line < asked.line && score < asked.score) return [];
  // A page whose text holds every word is near enough, even when no line of it does.
  const near = score >= closeness.score && (coverage >= closeness.coverage || line >= closeness.line);
  if (!near && missing.length > 0) return [];
  return ranked.filter((one) => one.score >= closeness.ofBest * score);
}
