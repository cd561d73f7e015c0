/** Guards against: "the page said the desk was open, and nobody answered." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hoursInWords, isOpen, phoneInWords, zoneInWords } from '#src/knowledge/hours.ts';
import type { Desk } from '#src/schemas/site.ts';

type Times = Pick<Desk, 'hours' | 'timezone'>;
const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'] as const;

const boston: Times = {
  timezone: 'America/New_York',
  hours: [{ days: [...weekdays], opens: '08:30', closes: '16:30' }],
};
const chicago: Times = {
  timezone: 'America/Chicago',
  hours: [
    { days: [...weekdays], opens: '08:00', closes: '18:00' },
    { days: ['Sat'], opens: '09:00', closes: '12:00' },
  ],
};
const tokyo: Times = { timezone: 'Asia/Tokyo', hours: [{ days: ['Mon'], opens: '00:00', closes: '09:00' }] };

for (const { desk, instant, open, when } of [
  { desk: boston, instant: '2026-01-14T13:29:59Z', open: false, when: 'a second before it opens, in winter' },
  { desk: boston, instant: '2026-01-14T13:30:00Z', open: true, when: 'the minute it opens, in winter' },
  { desk: boston, instant: '2026-01-14T21:29:59Z', open: true, when: 'a second before it closes' },
  { desk: boston, instant: '2026-01-14T21:30:00Z', open: false, when: 'the minute it closes' },
  { desk: boston, instant: '2026-07-15T12:29:59Z', open: false, when: 'a second before it opens, in summer' },
  { desk: boston, instant: '2026-07-15T12:30:00Z', open: true, when: 'the minute it opens, in summer' },
  { desk: boston, instant: '2026-03-06T13:00:00Z', open: false, when: 'on the Friday before clocks go forward' },
  { desk: boston, instant: '2026-03-09T13:00:00Z', open: true, when: 'on the Monday after clocks went forward' },
  { desk: boston, instant: '2026-01-17T15:00:00Z', open: false, when: 'on a Saturday' },
  { desk: boston, instant: '2026-01-13T03:40:00Z', open: false, when: 'at 10:40 p.m. of a working day' },
  { desk: boston, instant: '2026-01-13T05:00:00Z', open: false, when: 'at midnight' },
  {
    desk: chicago,
    instant: '2026-01-14T13:59:00Z',
    open: false,
    when: 'at 8:59 Eastern Time, for its own clock shows 7:59',
  },
  {
    desk: chicago,
    instant: '2026-01-14T23:59:00Z',
    open: true,
    when: 'at 6:59 p.m. Eastern Time, for its own clock shows 5:59',
  },
  { desk: chicago, instant: '2026-01-17T15:00:00Z', open: true, when: 'on the Saturday morning of its second line' },
  { desk: chicago, instant: '2026-01-17T18:00:00Z', open: false, when: 'on Saturday after noon' },
  {
    desk: tokyo,
    instant: '2026-01-11T15:00:00Z',
    open: true,
    when: 'when its own day is Monday and ours still Sunday',
  },
  { desk: tokyo, instant: '2026-01-12T01:00:00Z', open: false, when: 'when its own Monday is past nine' },
]) {
  test(`a desk in ${zoneInWords(desk.timezone)} is ${open ? 'open' : 'closed'} ${when}`, () => {
    assert.equal(isOpen(desk, new Date(instant)), open);
  });
}

test('hours read as on the door', () => {
  assert.equal(hoursInWords(boston), 'Monday to Friday, 8:30 a.m. to 4:30 p.m. Eastern Time');
  assert.equal(hoursInWords(chicago), 'Monday to Friday, 8 a.m. to 6 p.m.; Saturday, 9 a.m. to 12 p.m. Central Time');
});

test('days that do not follow one another are not read as a span that holds the days between', () => {
  const words = hoursInWords({ ...boston, hours: [{ days: ['Mon', 'Wed', 'Fri'], opens: '09:00', closes: '12:00' }] });
  assert.doesNotMatch(words, /Monday to Friday/);
  assert.match(words, /Monday.*Wednesday.*Friday/);
});

for (const [days, words] of [
  [['Mon'], 'Monday'],
  [['Sat', 'Sun'], 'Saturday to Sunday'],
  [['Mon', 'Tue', 'Wed', 'Fri'], 'Monday to Wednesday and Friday'],
  [['Fri', 'Mon', 'Wed'], 'Monday, Wednesday, and Friday'],
] as const) {
  test(`${days.join(' ')} reads "${words}"`, () => {
    const hours = [{ days: [...days], opens: '09:00', closes: '12:00' }];
    assert.equal(hoursInWords({ ...boston, hours }), `${words}, 9 a.m. to 12 p.m. Eastern Time`);
  });
}

for (const [zone, words] of [
  ['America/New_York', 'Eastern Time'],
  ['America/Los_Angeles', 'Pacific Time'],
  ['Pacific/Honolulu', 'Honolulu time'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires time'],
] as const) {
  test(`${zone} reads "${words}"`, () => assert.equal(zoneInWords(zone), words));
}

test('a telephone number reads as printed in this country', () => {
  assert.equal(phoneInWords('+1-866-239-6233'), '866-239-6233');
});
