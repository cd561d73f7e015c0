/** What readers said to "Did this answer your question?", counted by answer. Pure. */
import type { Verdict } from './asked.ts';
import { type HarmlessWords, withoutNames } from './without-names.ts';

export interface FeedbackCount {
  page: string;
  yes: number;
  no: number;
  /** Why not, without names. */
  reasons: string[];
}

/** @param pages slugs of answers; a verdict on anything else was not sent from this site */
export function countFeedback(
  verdicts: readonly Verdict[],
  pages: readonly string[],
  harmless: HarmlessWords,
): FeedbackCount[] {
  const counts = new Map<string, FeedbackCount>();
  for (const { page, answered, reason } of verdicts) {
    if (!pages.includes(page)) continue;
    const count = counts.get(page) ?? { page, yes: 0, no: 0, reasons: [] };
    counts.set(page, count);
    count[answered ? 'yes' : 'no'] += 1;
    if (reason !== '') count.reasons.push(withoutNames(reason, harmless));
  }
  return [...counts.values()].toSorted((a, b) => b.no - a.no || (a.page < b.page ? -1 : 1));
}
