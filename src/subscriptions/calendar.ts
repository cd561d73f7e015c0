/** The dates of announcements as an iCalendar file (RFC 5545). */
import ical, { type ICalEventData, ICalEventStatus } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { absolute, instantOf, type Publisher } from '../knowledge/feed-items.ts';
import { paths } from '../knowledge/paths.ts';
import type { Announcement } from '../schemas/announcement.ts';

interface Entry {
  id: string;
  data: Announcement;
}

/**
 * An event each for the day a rule begins, for a deadline, and for a window. A time of day keeps the zone its
 * announcement gives, with the zone's rules in the file, so that it is right on either side of a clock change.
 * @param name of the calendar
 */
export function calendar(name: string, announcements: readonly Entry[], publisher: Publisher): string {
  return `${ical({
    name,
    prodId: { company: publisher.authority, product: 'CM-ECF knowledge base', language: 'EN' },
    timezone: { name: null, generator: zoneRules },
    events: announcements.flatMap((announcement) => eventsOf(announcement, publisher)),
  }).toString()}\r\n`;
}

/** What a later announcement replaced does not take place; a rule that was in force stays in history. */
function isOff(kind: string, { supersededBy }: Announcement): boolean {
  return supersededBy !== undefined && kind !== 'effective';
}

type Times = Pick<ICalEventData, 'start' | 'end' | 'allDay' | 'timezone'>;

function eventsOf({ id, data }: Entry, publisher: Publisher): ICalEventData[] {
  const url = absolute(paths.announcement(id), publisher);
  const event = (kind: string, label: string, times: Times): ICalEventData => ({
    // Never changes, whatever becomes of title and dates: a calendar then moves its event instead of adding one.
    id: `${id}.${kind}@${publisher.authority}`,
    stamp: instantOf(data.updated ?? data.published),
    lastModified: instantOf(data.updated ?? data.published),
    sequence: data.updates.length + (isOff(kind, data) ? 1 : 0),
    ...(isOff(kind, data) && { status: ICalEventStatus.CANCELLED }),
    summary: `${label}: ${data.title}`,
    description: url,
    url,
    ...times,
  });
  return [
    ...(data.effective === undefined ? [] : [event('effective', 'In force', wholeDay(data.effective))]),
    ...(data.deadline === undefined ? [] : [event('deadline', 'Deadline', wholeDay(data.deadline))]),
    ...windowOf(data).map((times) => event('window', 'Window', times)),
  ];
}

function wholeDay(day: string, last = day): Times {
  const start = Temporal.PlainDate.from(day);
  return { start, end: Temporal.PlainDate.from(last).add({ days: 1 }), allDay: true };
}

/** A window with one end open takes that end's day; days without a time are whole days. */
function windowOf({ starts, ends, timezone }: Announcement): Times[] {
  const [start, end] = [starts ?? ends, ends ?? starts];
  if (start === undefined || end === undefined) return [];
  if (!start.includes('T') || !end.includes('T') || timezone === undefined) {
    return [wholeDay(start.slice(0, 10), end.slice(0, 10))];
  }
  return [{ start: Temporal.PlainDateTime.from(start), end: Temporal.PlainDateTime.from(end), timezone }];
}

function zoneRules(zone: string): string | null {
  const block = tzlib_get_ical_block(zone);
  return Array.isArray(block) ? (block[0] ?? null) : null;
}
