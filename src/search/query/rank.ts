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
  for (const [entry, best] of bestLines(parts, total, lexicon)) {
    const at = foundAt(entry);
    at.line = best;
    at.score += tuning.line * best;
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

/** For each entry how well its best line answers the whole question, less what the line says besides. */
function bestLines(parts: readonly Part[], total: number, lexicon: Lexicon): Map<number, number> {
  const scores = new Map<number, { matched: number; held: number }>();
  for (const part of parts) {
    for (const [line, { match, held }] of linesHolding(part, lexicon)) {
      const score = scores.get(line) ?? { matched: 0, held: 0 };
      scores.set(line, score);
      score.matched += part.weight * match;
      score.held += held;
    }
  }
  const best = new Map<number, number>();
  for (const [number, { matched, held }] of scores) {
    const line = lexicon.lines[number];
    if (!line) continue;
    const excess = line.weight === 0 ? 0 : 1 - Math.min(1, held / line.weight);
    const score = (matched / total) * (1 - tuning.lineExcess * excess) * (line.isTitle ? tuning.title : 1);
    best.set(line.entry, Math.max(best.get(line.entry) ?? 0, score));
  }
  return best;
}

/** Lines that hold a part in one of its ways, how much of it, and the weight of the words that do. */
function linesHolding({ ways }: Part, lexicon: Lexicon): Map<number, { match: number; held: number }> {
  const best = new Map<number, { match: number; held: number }>();
  for (const [number, way] of ways.entries()) {
    const found = new Map<number, { words: number; held: number }>();
    for (const place of placesOf(way, lexicon)) {
      for (const line of lexicon.linesWith[place] ?? []) {
        const sum = found.get(line) ?? { words: 0, held: 0 };
        found.set(line, sum);
        sum.words += 1;
        sum.held += lexicon.weights[place] ?? 0;
      }
    }
    for (const [line, { words, held }] of found) {
      if (!isHeld(number, words, way)) continue;
      const match = (way.weight * words) / way.stems.length;
      if (match > (best.get(line)?.match ?? 0)) best.set(line, { match, held });
    }
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
