/** Guards against: "the outage is at ten, but whose ten?" */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announcement } from '#src/schemas/announcement.ts';
import { refusals } from '#tests/support/schema-refusals.ts';

const good = {
  title: 'Tube closed',
  published: '2025-05-26',
  category: 'outage-maintenance',
  audience: ['attorney'],
  sources: [{ title: 'Notice', url: 'https://court.example/', dated: 'undated', seen: '2025-10-01' }],
  confidence: 'confirmed',
};
const noZone = ['starts: has a time of day but no timezone'];

test('an announcement with the needed fields is taken, and is not pinned', () => {
  const { pinned, aliases, affects } = announcement.parse(good);
  assert.deepEqual({ pinned, aliases, affects }, { pinned: false, aliases: [], affects: [] });
});

for (const field of Object.keys(good)) {
  test(`an announcement without "${field}" is refused`, () => {
    const { [field as keyof typeof good]: _, ...rest } = good;
    const told = refusals(announcement, rest).map((refusal) => refusal.split(':')[0]);
    assert.deepEqual(told, [field]);
  });
}

test('a window with a time of day needs its time zone, whichever end has the time', () => {
  assert.deepEqual(refusals(announcement, { ...good, starts: '2025-06-07T22:00' }), noZone);
  assert.deepEqual(refusals(announcement, { ...good, starts: '2025-06-07', ends: '2025-06-08T02:00' }), noZone);
  const zoned = { ...good, starts: '2025-06-07T22:00', timezone: 'America/Chicago' };
  assert.deepEqual(refusals(announcement, zoned), []);
});

test('a window of whole days needs no time zone', () => {
  assert.deepEqual(refusals(announcement, { ...good, starts: '2025-06-07', ends: '2025-06-08' }), []);
});

for (const timezone of ['Eastern', 'Boston', 'America/Bosten']) {
  test(`${timezone} is refused as a time zone`, () => {
    assert.deepEqual(refusals(announcement, { ...good, timezone }), [
      'timezone: is not a time zone like America/New_York',
    ]);
  });
}

test('an unknown field is refused, also within an effect', () => {
  assert.equal(refusals(announcement, { ...good, expire: '2025-06-30' }).length, 1);
  const effect = { answer: 'blue-folder', from: '2024-04-01', note: 'Teal too.' };
  assert.deepEqual(refusals(announcement, { ...good, affects: [effect] }), []);
  const [told = ''] = refusals(announcement, { ...good, affects: [{ ...effect, until: '2025-01-01' }] });
  assert.ok(told.startsWith('affects.0: '), told);
});

for (const [field, value] of [
  ['category', 'outage'],
  ['audience', ['lawyer']],
  ['audience', []],
  ['pinned', 'yes'],
  ['supersededBy', 'Silver Tokens'],
  ['effective', '2024-04-14T22:00'],
  ['expires', 'never'],
] as const) {
  test(`${field}: ${JSON.stringify(value)} is refused`, () => {
    const told = refusals(announcement, { ...good, [field]: value });
    assert.equal(told.length, 1);
    assert.ok(told[0]?.startsWith(field), told[0]);
  });
}
