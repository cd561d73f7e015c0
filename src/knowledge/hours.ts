/** A desk's hours in words. Pure. */
import type { Desk } from '../schemas/site.ts';
import { clockInWords } from './dates.ts';

/** In the order of the week. */
const dayNames = {
  Mon: 'Monday',
  Tue: 'Tuesday',
  Wed: 'Wednesday',
  Thu: 'Thursday',
  Fri: 'Friday',
  Sat: 'Saturday',
  Sun: 'Sunday',
} as const;

type Weekday = keyof typeof dayNames;

/** Names of the zones in which desks of federal courts are; a zone not listed is named by its city. */
const zoneNames: Record<string, string> = {
  'America/New_York': 'Eastern Time',
  'America/Chicago': 'Central Time',
  'America/Denver': 'Mountain Time',
  'America/Los_Angeles': 'Pacific Time',
};

export function zoneInWords(timezone: string): string {
  return zoneNames[timezone] ?? `${timezone.split('/').at(-1)?.replaceAll('_', ' ') ?? timezone} time`;
}

/** "Monday to Friday, 8:30 a.m. to 4:30 p.m. Eastern Time" */
export function hoursInWords({ hours, timezone }: Pick<Desk, 'hours' | 'timezone'>): string {
  const spans = hours.map(
    ({ days, opens, closes }) => `${daysInWords(days)}, ${clockInWords(opens)} to ${clockInWords(closes)}`,
  );
  return `${spans.join('; ')} ${zoneInWords(timezone)}`;
}

/** "Monday to Wednesday and Friday": days that follow one another as a span, in the order of the week. */
function daysInWords(days: readonly Weekday[]): string {
  const runs: { first: string; last: string }[] = [];
  let before = false;
  for (const [day, name] of Object.entries(dayNames)) {
    const open = days.some((one) => one === day);
    const run = runs.at(-1);
    if (open && before && run) run.last = name;
    else if (open) runs.push({ first: name, last: name });
    before = open;
  }
  const inList = new Intl.ListFormat('en-US', { type: 'conjunction' });
  return inList.format(runs.map(({ first, last }) => (first === last ? first : `${first} to ${last}`)));
}

/** "866-239-6233" of "+1-866-239-6233": as printed in this country. */
export function phoneInWords(phone: string): string {
  return phone.replace(/^\+1-/, '');
}

/** Whether a desk is open at an instant, by its own clock. Public holidays are not known here. */
export function isOpen({ hours, timezone }: Pick<Desk, 'hours' | 'timezone'>, instant: Date): boolean {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instant);
  const part = (type: string): string => parts.find((item) => item.type === type)?.value ?? '';
  const now = `${part('hour')}:${part('minute')}`;
  return hours.some(
    ({ days, opens, closes }) => days.some((day) => day === part('weekday')) && opens <= now && now < closes,
  );
}
