/** The passage that answers, and what to mark in it. Pure; nothing here makes markup. */
import type { Passage } from '../engine/engine.ts';
import { contentWords, type Joins } from './content-words.ts';
import type { Plan } from './plan.ts';

/** Text cut into marked and unmarked runs. */
export interface Run {
  text: string;
  marked: boolean;
}

/** Excerpts are cut to about this many characters. */
const excerptLength = 220;

/** Every stem that a plan looks for. Single letters are never marked. */
export function wantedStems({ parts }: Plan): Set<string> {
  return new Set(parts.flatMap(({ ways }) => ways.flatMap(({ stems }) => stems)).filter((stem) => stem.length > 1));
}

/** Cuts a text where wanted words begin and end, by stem: "fees" is marked for "fee". */
export function mark(text: string, wanted: ReadonlySet<string>, joins: Joins): Run[] {
  const runs: Run[] = [];
  let end = 0;
  for (const word of contentWords(text, joins)) {
    if (word.ignored || !wanted.has(word.stem)) continue;
    if (word.start > end) runs.push({ text: text.slice(end, word.start), marked: false });
    runs.push({ text: text.slice(word.start, word.end), marked: true });
    end = word.end;
  }
  if (end < text.length) runs.push({ text: text.slice(end), marked: false });
  return runs;
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
export function excerpt(text: string, wanted: ReadonlySet<string>, joins: Joins): string {
  if (text.length <= excerptLength) return text;
  const first = contentWords(text, joins).find(({ stem, ignored }) => !ignored && wanted.has(stem))?.start ?? 0;
  const from = Math.max(0, Math.min(first - excerptLength / 3, text.length - excerptLength));
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const until = start + excerptLength;
  const end = until >= text.length ? text.length : text.lastIndexOf(' ', until);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
