/** The passage that answers, and what to mark in it. Pure; nothing here makes markup. */
import type { Passage } from '../engine/engine.ts';
import { type ContentWord, contentWords, type Joins } from './content-words.ts';
import type { Plan } from './plan.ts';

/** Text cut into marked and unmarked runs. */
export interface Run {
  text: string;
  marked: boolean;
}

/** Excerpts are cut to about this many characters. */
const excerptLength = 220;

/**
 * Cuts a text where the words of a plan begin and end, by stem: "fees" is marked for "fee". Another way of saying
 * something is marked only where all of its words stand; single letters never are.
 */
export function mark(text: string, plan: Plan, joins: Joins): Run[] {
  const words = contentWords(text, joins);
  const wanted = wantedIn(words, plan);
  const runs: Run[] = [];
  let end = 0;
  for (const word of words) {
    if (word.ignored || !wanted.has(word.stem)) continue;
    if (word.start > end) runs.push({ text: text.slice(end, word.start), marked: false });
    runs.push({ text: word.written, marked: true });
    end = word.end;
  }
  if (end < text.length) runs.push({ text: text.slice(end), marked: false });
  return runs;
}

function wantedIn(words: readonly ContentWord[], { parts }: Plan): Set<string> {
  const present = new Set(words.map(({ stem }) => stem));
  const ways = parts.flatMap(({ ways: all }) =>
    all.filter(({ stems }, number) => number === 0 || stems.every((stem) => present.has(stem))),
  );
  return new Set(ways.flatMap(({ stems }) => stems).filter((stem) => stem.length > 1));
}

/** The passage with most of what was asked for; the first one when none has any. */
export function bestPassage(passages: readonly Passage[], plan: Plan, joins: Joins): Passage | undefined {
  let best: Passage | undefined = passages[0];
  let bestScore = 0;
  for (const passage of passages) {
    const stems = new Set(contentWords(passage.text, joins).map(({ stem }) => stem));
    const score = plan.parts.reduce(
      (sum, { ways, weight }) => sum + (ways.some((way) => way.stems.every((stem) => stems.has(stem))) ? weight : 0),
      0,
    );
    // A line of two words says little, however well it fits.
    const fair = passage.text.length < 40 ? score * 0.5 : score;
    if (fair > bestScore) [best, bestScore] = [passage, fair];
  }
  return best;
}

/** Cuts a passage around its first wanted word, at spaces, with an ellipsis where something is left out. */
export function excerpt(text: string, plan: Plan, joins: Joins): string {
  if (text.length <= excerptLength) return text;
  const words = contentWords(text, joins);
  const wanted = wantedIn(words, plan);
  const first = words.find(({ stem, ignored }) => !ignored && wanted.has(stem))?.start ?? 0;
  const from = Math.max(0, Math.min(first - excerptLength / 3, text.length - excerptLength));
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const until = start + excerptLength;
  const end = until >= text.length ? text.length : text.lastIndexOf(' ', until);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
