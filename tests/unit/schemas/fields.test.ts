/** Guards against: "a date that is no date was published", and lines that break a list. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isoDay, isoDayOrTime, line, slug, source } from '#src/schemas/fields.ts';
import { refusals } from '#tests/support/schema-refusals.ts';

const notADay = [': is not a date like 2024-04-14'];
const notADayOrTime = [': is not a date like 2024-04-14 or 2024-04-14T22:00'];

for (const day of ['2024-04-14', '2024-02-29', '1998-01-01', '2099-12-31']) {
  test(`${day} is a day`, () => {
    assert.deepEqual(refusals(isoDay, day), []);
    assert.deepEqual(refusals(isoDayOrTime, day), []);
  });
}

for (const day of [
  'yesterday',
  'April 14, 2024',
  '14.04.2024',
  '2024-4-14',
  '2024-13-01',
  '2025-02-29',
  '',
  20240414,
  null,
]) {
  test(`${JSON.stringify(day)} is refused as a day`, () => {
    assert.deepEqual(refusals(isoDay, day), notADay);
  });
}

for (const time of ['2024-04-14T00:00', '2024-04-14T22:00', '2024-02-29T23:59']) {
  test(`${time} is a time of a window, but no day`, () => {
    assert.deepEqual(refusals(isoDayOrTime, time), []);
    assert.deepEqual(refusals(isoDay, time), notADay);
  });
}

for (const time of [
  '2024-04-14 22:00',
  '2024-04-14T22',
  '2024-04-14T22:00:30',
  '2024-04-14T22:00Z',
  '2024-04-14T22:00T',
  'tonight',
]) {
  test(`${time} is refused as a time of a window`, () => {
    assert.deepEqual(refusals(isoDayOrTime, time), notADayOrTime);
  });
}

for (const time of ['2024-13-01', '2025-02-29T22:00', '2024-04-31', '2024-04-14T25:00', '2024-04-14T22:60']) {
  test(`${time} is refused as a time of a window, for no calendar and no clock has it`, () => {
    assert.deepEqual(refusals(isoDayOrTime, time), notADayOrTime);
  });
}

test('a day that a YAML reader turned into a date object is the same day in every time zone', () => {
  assert.equal(isoDay.parse(new Date('2024-04-14T00:00:00Z')), '2024-04-14');
  assert.equal(isoDayOrTime.parse(new Date('2024-04-14T00:00:00Z')), '2024-04-14');
});

for (const name of ['one-free-look', 'nef', '2fa']) {
  test(`"${name}" can stand in an address`, () => assert.deepEqual(refusals(slug, name), []));
}
for (const name of ['One-Free-Look', 'one_free_look', 'one--look', '-look', 'look-', 'one look', 'a/b', '']) {
  test(`"${name}" is refused as the name of a page`, () => {
    assert.deepEqual(refusals(slug, name), [': is not a slug (small letters, digits and single hyphens)']);
  });
}

test('a line of text is one line, trimmed and not empty', () => {
  assert.deepEqual(refusals(line, 'Why?'), []);
  assert.deepEqual(refusals(line, ' Why?'), [': is not one trimmed line']);
  assert.deepEqual(refusals(line, 'Why\nnot?'), [': is not one trimmed line']);
  assert.ok(refusals(line, '').includes(': is empty'));
  assert.deepEqual(refusals(line, 2024), [': is not a line of text (put it in quotes)']);
});

const manual = { title: 'Manual', url: 'https://court.example/', dated: 'undated', seen: '2025-10-01' };

test('a source needs its title, address, date and the day it was seen', () => {
  assert.deepEqual(refusals(source, manual), []);
  assert.deepEqual(refusals(source, { ...manual, checked: '2025-10-02' }), []);
  const paths = refusals(source, {}).map((refusal) => refusal.split(':')[0]);
  assert.deepEqual(paths, ['title', 'url', 'dated', 'seen']);
});

for (const url of ['court.example', 'ftp://court.example/', 'javascript:alert(1)', 'file:///etc/passwd']) {
  test(`${url} is refused as the address of a source`, () => {
    assert.deepEqual(refusals(source, { ...manual, url }), ['url: is not an http or https address']);
  });
}
