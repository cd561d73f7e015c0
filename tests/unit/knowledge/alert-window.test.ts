/** Guards against: "the alert came a day late, or stayed after the outage." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alertWindow, isOver, isShown } from '#src/knowledge/alert-window.ts';

const outage = alertWindow(
  {
    published: '2025-10-01',
    starts: '2025-10-25T23:00',
    ends: '2025-11-02T03:00',
    expires: '2025-12-01',
    timezone: 'America/Chicago',
  },
  'America/New_York',
);

for (const [name, instant, shown] of [
  ['a minute before it begins', '2025-10-26T03:59:00Z', false],
  ['as it begins, in daylight saving time', '2025-10-26T04:00:00Z', true],
  ['a minute before it ends, in standard time', '2025-11-02T08:59:00Z', true],
  ['as it ends', '2025-11-02T09:00:00Z', false],
] as const) {
  void test(`a window with times, ${name}: ${shown ? 'shown' : 'not shown'}`, () => {
    assert.equal(isShown(outage, new Date(instant)), shown);
  });
}

const days = alertWindow({ published: '2025-06-01', expires: '2025-06-30' }, 'America/New_York');

for (const [name, instant, shown] of [
  ['the evening before, by the court’s clock', '2025-06-01T03:59:00Z', false],
  ['the first minute of its day', '2025-06-01T04:00:00Z', true],
  ['the last minute of its last day', '2025-07-01T03:59:00Z', true],
  ['the first minute after', '2025-07-01T04:00:00Z', false],
] as const) {
  void test(`days without times and zone, ${name}: ${shown ? 'shown' : 'not shown'}`, () => {
    assert.equal(isShown(days, new Date(instant)), shown);
  });
}

void test('without an end it stands', () => {
  const standing = { from: '2025-06-01', until: undefined, timezone: 'America/New_York' };
  assert.equal(isOver(standing, new Date('2199-01-01T00:00:00Z')), false);
  assert.equal(isShown(standing, new Date('2199-01-01T00:00:00Z')), true);
});
