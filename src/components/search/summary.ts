/** The line above the results, as it is shown and spoken. Pure. */
import type { SearchOutcome } from '#src/search/search.ts';

/** @param narrowed a filter is set */
export function summary({ ranked, plan, answeredBy }: SearchOutcome, narrowed: boolean): string {
  const words = plan.parts.map(({ text, corrected }) => corrected ?? text).join(' ');
  const shown = words.length > 120 ? `${words.slice(0, 120)}…` : words;
  const pages = ranked.length === 1 ? '1 result' : `${ranked.length} results`;
  if (ranked.length === 0) {
    if (narrowed) return `Nothing found for “${shown}” with these filters.`;
    if (answeredBy === 'catalogue') {
      return `No question or title holds “${shown}”. The text of the pages could not be loaded, so it was not searched.`;
    }
    return `Nothing close to “${shown}” was found.${plan.elsewhere === undefined ? '' : ` ${plan.elsewhere}`}`;
  }
  const limit =
    answeredBy === 'catalogue'
      ? ' Only questions and titles were searched: the text of the pages could not be loaded.'
      : '';
  return `${pages} for “${shown}”.${limit}`;
}
