/** When a pinned announcement shows. Pure; used at build and again in the reader's browser. */
import type { Announcement } from '../schemas/announcement.ts';

export interface AlertWindow {
  /** A day, or a day with a time of day, in `timezone`. */
  from: string;
  /** A day counts to its end, a time of day to that minute; without one the alert stands. */
  until: string | undefined;
  timezone: string;
}

/** @param courtZone of an announcement that names none */
export function alertWindow(
  {
    starts,
    published,
    ends,
    expires,
    timezone,
  }: Pick<Announcement, 'starts' | 'published' | 'ends' | 'expires' | 'timezone'>,
  courtZone: string,
): AlertWindow {
  return { from: starts ?? published, until: ends ?? expires, timezone: timezone ?? courtZone };
}

export function hasBegun({ from, timezone }: AlertWindow, instant: Date): boolean {
  return clockIn(timezone, instant).slice(0, from.length) >= from;
}

export function isOver({ until, timezone }: AlertWindow, instant: Date): boolean {
  if (until === undefined) return false;
  const now = clockIn(timezone, instant);
  return until.includes('T') ? now >= until : now.slice(0, 10) > until;
}

export function isShown(window: AlertWindow, instant: Date): boolean {
  return hasBegun(window, instant) && !isOver(window, instant);
}

/** @returns `2024-04-14T22:00`: what a clock and calendar in the zone show */
function clockIn(timezone: string, instant: Date): string {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: string): string => parts.find((item) => item.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}
