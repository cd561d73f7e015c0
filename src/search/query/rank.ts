/** Puts the entries in order for a plan. Pure; the engine's part comes in as numbers. */
import type { Lexicon } from './lexicon.ts';
import type { Part, Plan } from './plan.ts';

/** How well the running text of entries holds a part: entry to a number from 0 to 1. */
export type TextMatches = ReadonlyMap<number, number>;

export interface Ranked {
  entry: number;
  score: number;
  /** Share of the question, by weight, that the entry answers to, from 0 to 1. */
  coverage: number;
  /** Parts that the entry lacks. */
  missing: Part[];
}

/** What the figures weigh. Measured with `npm run bench`; a change shows there. */
export const tuning = {
  /** A word that stands only in the running text, against one in the question or an alias. */
  text: 0.45,
  /** The best single line, against all lines together. */
  line: 1,
  /** How much a line loses for words that were not asked for. */
  lineExcess: 0.45,
  /** The question itself, against an alias. */
  title: 1.15,
  /** Announcements, against answers: a question is mostly answered by an answer. */
  announcement: 1,
  /** How much it counts that a word recurs in an entry's lines: 0 not at all. */
  recurrence: 0.4,
  /** The second-best line, against the best. */
  secondLine: 0.3,
};

/**
 * @param inText for each part of the plan, which texts hold it; empty when no engine is at hand
 * @returns entries that hold at least one part, best first
 */
export function rank({ parts }: Plan, lexicon: Lexicon, inText: readonly TextMatches[] = []): Ranked[] {
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const lineScores = new Map<number, { matched: number; held: number }>();
  const byEntry = new Map<number, Float64Array>();
  const recurring = new Map<number, Float64Array>();
  const partsOf = (entry: number): Float64Array => {
    let held = byEntry.get(entry);
    if (!held) byEntry.set(entry, (held = new Float64Array(parts.length)));
    return held;
  };

  for (const [number, part] of parts.entries()) {
    for (const [line, { match, held }] of linesHolding(part, lexicon)) {
      const score = lineScores.get(line) ?? { matched: 0, held: 0 };
      lineScores.set(line, score);
      score.matched += part.weight * match;
      score.held += held;
      const entry = lexicon.lines[line]?.entry ?? 0;
      const held_ = partsOf(entry);
      held_[number] = Math.max(held_[number] ?? 0, match);
      let count = recurring.get(entry);
      if (!count) recurring.set(entry, (count = new Float64Array(parts.length)));
      count[number] = (count[number] ?? 0) + match;
    }
    for (const [entry, match] of inText[number] ?? []) {
      const held = partsOf(entry);
      held[number] = Math.max(held[number] ?? 0, match * tuning.text);
    }
  }

  const bestLine = new Map<number, number>();
  const secondLine = new Map<number, number>();
  for (const [number, { matched, held }] of lineScores) {
    const line = lexicon.lines[number];
    if (!line) continue;
    const excess = line.weight === 0 ? 0 : 1 - Math.min(1, held / line.weight);
    const score = (matched / total) * (1 - tuning.lineExcess * excess) * (line.isTitle ? tuning.title : 1);
    const before = bestLine.get(line.entry) ?? 0;
    bestLine.set(line.entry, Math.max(before, score));
    secondLine.set(line.entry, Math.max(secondLine.get(line.entry) ?? 0, Math.min(before, score)));
  }

  return [...byEntry]
    .map(([entry, held]): Ranked => {
      const coverage = parts.reduce((sum, { weight }, number) => sum + weight * (held[number] ?? 0), 0) / total;
      const counts = recurring.get(entry);
      const bag =
        parts.reduce((sum, { weight }, number) => {
          const n = counts?.[number] ?? 0;
          return sum + weight * (held[number] ?? 0) * (1 - tuning.recurrence + (tuning.recurrence * n) / (n + 1.5));
        }, 0) / total;
      const kind = lexicon.catalogue.entries[entry]?.kind === 'announcement' ? tuning.announcement : 1;
      return {
        entry,
        score:
          (bag + tuning.line * ((bestLine.get(entry) ?? 0) + tuning.secondLine * (secondLine.get(entry) ?? 0))) * kind,
        coverage,
        missing: parts.filter((_, number) => (held[number] ?? 0) === 0),
      };
    })
    .toSorted((a, b) => b.score - a.score || a.entry - b.entry);
}

/** Lines that hold a part in one of its ways, how well, and the weight of the words that do. */
function linesHolding({ ways }: Part, lexicon: Lexicon): Map<number, { match: number; held: number }> {
  const best = new Map<number, { match: number; held: number }>();
  for (const [number, { stems, weight }] of ways.entries()) {
    const places = stems.map((stemmed) => lexicon.placeOf.get(stemmed)).filter((place) => place !== undefined);
    const found = new Map<number, { words: number; held: number }>();
    for (const place of places) {
      for (const line of lexicon.linesWith[place] ?? []) {
        const sum = found.get(line) ?? { words: 0, held: 0 };
        found.set(line, sum);
        sum.words += 1;
        sum.held += lexicon.weights[place] ?? 0;
      }
    }
    for (const [line, { words, held }] of found) {
      // What was typed counts by its share of words; another way of saying it only when it is whole.
      const share = words / stems.length;
      if (number > 0 && share < 1) continue;
      const match = weight * share;
      if (match > (best.get(line)?.match ?? 0)) best.set(line, { match, held });
    }
  }
  return best;
}

/**
 * Whether an entry answers to enough of the question to be shown. Better nothing, said plainly, than noise.
 * @param best the first of the ranked entries
 */
export function isClose(one: Ranked, best: Ranked | undefined): boolean {
  return one.coverage >= 0.3 && one.score >= 0.45 * (best?.score ?? 0);
}
