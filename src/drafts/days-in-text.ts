/** Days as American pages write them: "April 2, 2024", "Sept. 4, 2024". Pure. */
import { isoDay } from '../schemas/fields.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const pattern =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})';
const whole = new RegExp(`^${pattern}\\.?$`, 'i');

/** @returns the day as `2024-09-04` when the text is one day and nothing else */
export function dayOf(text: string): string | undefined {
  return fromMatch(whole.exec(text.trim()));
}

/**
 * @param lead what must stand before the day, in the same sentence
 * @returns the last such day, since a text that tells of two has moved the first
 */
export function dayAfter(lead: RegExp, text: string): string | undefined {
  const found = new RegExp(`(?:${lead.source})${pattern}`, 'gi');
  return fromMatch([...text.matchAll(found)].at(-1));
}

function fromMatch(match: readonly (string | undefined)[] | null | undefined): string | undefined {
  const [month = '', day = '', year = ''] = match?.slice(-3) ?? [];
  const number = months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const iso = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isoDay.safeParse(iso).success ? iso : undefined;
}
