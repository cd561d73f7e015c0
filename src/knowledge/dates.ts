/** Days as readers read them. Pure; the same on every machine, whatever its time zone and locale. */

const longDay = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeZone: 'UTC' });

/** @param day `2024-04-14` or `2024-04-14T22:00` @returns "April 14, 2024" or "April 14, 2024, 10:00 p.m." */
export function inWords(day: string): string {
  const [date = day, time] = day.split('T');
  const words = longDay.format(new Date(`${date}T00:00:00Z`));
  return time === undefined ? words : `${words}, ${clockInWords(time)}`;
}

/** @param time "16:30" @returns "4:30 p.m." */
export function clockInWords(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const shown = minutes === 0 ? '' : `:${String(minutes).padStart(2, '0')}`;
  return `${((hours + 11) % 12) + 1}${shown} ${hours < 12 ? 'a.m.' : 'p.m.'}`;
}

/**
 * When the build counts as made. `SOURCE_DATE_EPOCH` (seconds since 1970) sets it, so that a build can be repeated to the
 * byte; the reader's browser works out again whatever depends on now.
 */
export function buildInstant(variables: Record<string, string | undefined> = process.env): Date {
  const seconds = Number(variables['SOURCE_DATE_EPOCH']);
  return Number.isFinite(seconds) && seconds > 0 ? new Date(seconds * 1000) : new Date();
}

/** The day of the build by the clock of a zone, `2026-11-21`. */
export function buildDay(timezone: string, variables: Record<string, string | undefined> = process.env): string {
  return dayIn(timezone, buildInstant(variables));
}

/** The calendar day at an instant, by the clock of a zone: rules begin at the court's midnight, not at Greenwich's. */
export function dayIn(timezone: string, instant: Date): string {
  // The Swedish way of writing a date is the ISO one.
  return new Intl.DateTimeFormat('sv-SE', { timeZone: timezone, dateStyle: 'short' }).format(instant);
}
