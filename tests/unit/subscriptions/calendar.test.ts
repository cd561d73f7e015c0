/** Guards against: "my calendar had the maintenance an hour late." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { calendar } from '#src/subscriptions/calendar.ts';
import { contentOf } from '#tests/support/content.ts';
import { fixtureSite, realSite } from '#tests/support/sites.ts';
import { toldOf } from '#tests/support/told.ts';

const invented = toldOf(contentOf(fixtureSite));
/** The same window in a year whose clock changes every program knows. */
const announcements = invented.announcements.map((one) =>
  one.id === 'gong-test'
    ? { ...one, data: { ...one.data, starts: '2025-10-25T23:00', ends: '2025-11-02T03:00' } }
    : one,
);
const text = calendar('Notices', announcements, invented.publisher);

interface Event {
  uid: string;
  summary: string;
  start: string;
  end: string;
  allDay: boolean;
  status: string | undefined;
}

function byNodeIcal(ics: string): Event[] {
  return Object.values(nodeIcal.sync.parseICS(ics)).flatMap((part) => {
    if (part?.type !== 'VEVENT') return [];
    const allDay = part.datetype === 'date';
    const told = (date: Date | undefined): string =>
      date === undefined ? '' : allDay ? localDay(date) : date.toISOString();
    const summary = typeof part.summary === 'string' ? part.summary : part.summary.val;
    return {
      uid: part.uid,
      summary,
      start: told(part.start),
      end: told(part.end),
      allDay,
      status: part.status,
    };
  });
}

/** node-ical gives a whole day as midnight of the machine. */
function localDay(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function byIcalJs(ics: string): Event[] {
  const root = new ICAL.Component(ICAL.parse(ics) as unknown[]);
  ICAL.TimezoneService.reset();
  for (const zone of root.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return root.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, startDate, endDate } = new ICAL.Event(component);
    const told = (time: ICAL.Time): string => (time.isDate ? time.toString() : time.toJSDate().toISOString());
    const status = component.getFirstPropertyValue('status');
    return {
      uid,
      summary,
      start: told(startDate),
      end: told(endDate),
      allDay: startDate.isDate,
      status: status === null ? undefined : String(status),
    };
  });
}

const parsers = { 'node-ical': byNodeIcal, 'ical.js': byIcalJs };

for (const [name, parse] of Object.entries(parsers)) {
  const event = (uid: string): Event | undefined => parse(text).find((one) => one.uid === `${uid}@court.example`);

  void test(`${name}: a window that spans the end of daylight saving begins and ends at the right instants`, () => {
    // Chicago is five hours behind Greenwich until November 2, 2025, 2 a.m., and six after.
    const window = event('gong-test.window');
    assert.equal(window?.start, '2025-10-26T04:00:00.000Z');
    assert.equal(window.end, '2025-11-02T09:00:00.000Z');
    assert.equal(window.summary, 'Window: Gong & "Bell" Test 🔔: <2 Rings');
  });

  void test(`${name}: a window in summer is five hours behind Greenwich`, () => {
    const window = event('tube-cleaning.window');
    assert.equal(window?.start, '2025-06-08T03:00:00.000Z');
    assert.equal(window.end, '2025-06-08T07:00:00.000Z');
  });

  void test(`${name}: a day is a whole day, in whatever zone the reader is`, () => {
    const day = event('silver-tokens.effective');
    assert.deepEqual([day?.start, day?.end, day?.allDay], ['2099-01-01', '2099-01-02', true]);
  });

  void test(`${name}: a deadline that was moved is called off, the new one stands`, () => {
    assert.equal(event('key-drill.deadline')?.status, 'CANCELLED');
    assert.equal(event('key-drill-moved.deadline')?.status, undefined);
    assert.equal(event('key-drill-moved.deadline')?.start, '2025-03-14');
  });

  void test(`${name}: every date of the real content is an event of its own`, () => {
    const real = toldOf(contentOf(realSite));
    const expected = real.announcements.flatMap(({ id, data }) => [
      ...(data.effective === undefined ? [] : [`${id}.effective`]),
      ...(data.deadline === undefined ? [] : [`${id}.deadline`]),
      ...(data.starts === undefined && data.ends === undefined ? [] : [`${id}.window`]),
    ]);
    const events = parse(calendar('Notices', real.announcements, real.publisher));
    assert.ok(expected.length > 10);
    assert.deepEqual(events.map(({ uid }) => uid.split('@')[0]).toSorted(), expected.toSorted());
    assert.ok(events.every(({ start, end }) => start < end));
  });
}

void test('lines end as RFC 5545 wants and none is longer than 75 bytes', () => {
  const lines = text.split('\r\n');
  assert.equal(lines.at(-1), '');
  assert.ok(lines.every((line) => !line.includes('\n') && Buffer.byteLength(line) <= 75));
});

void test('two builds of the same content give the same calendar', () => {
  assert.equal(calendar('Notices', announcements, invented.publisher), text);
});
