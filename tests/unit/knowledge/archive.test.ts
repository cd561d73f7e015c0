/** Guards against: "the archive lost an announcement between two pages." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countsByCategory, countsByYear, currentAndPast, mostOnAPage, pagesOf } from '#src/knowledge/archive.ts';
import { contentOf } from '#tests/support/content.ts';
import { fixtureSite } from '#tests/support/sites.ts';

const addressOf = (page: number): string => `/list/${page}/`;

for (const [count, pages] of [
  [0, 1],
  [1, 1],
  [mostOnAPage, 1],
  [mostOnAPage + 1, 2],
  [mostOnAPage * 2 + 1, 3],
] as const) {
  void test(`${count} announcements stand on ${pages} pages, each once and in order`, () => {
    const items = Array.from({ length: count }, (_, index) => index);
    const made = pagesOf(items, addressOf);
    assert.equal(made.length, pages);
    assert.deepEqual(
      made.flatMap((page) => page.items),
      items,
    );
    assert.ok(made.every((page) => page.items.length <= mostOnAPage && page.addresses.length === pages));
    assert.deepEqual(
      made.map(({ address }) => address),
      made[0]?.addresses,
    );
  });
}

const { announcements } = contentOf(fixtureSite);

void test('counts by year and by category each add up to all', () => {
  const sum = (counts: { count: number }[]): number => counts.reduce((total, { count }) => total + count, 0);
  assert.equal(sum(countsByYear(announcements)), announcements.length);
  assert.equal(sum(countsByCategory(announcements)), announcements.length);
  assert.deepEqual(
    countsByYear(announcements).map(({ year }) => year),
    ['2025', '2024'],
  );
});

void test('an announcement is past the day after its last day', () => {
  const past = (today: string): string[] => currentAndPast(announcements, today).past.map(({ id }) => id);
  assert.ok(!past('2025-06-30').includes('tube-cleaning'));
  assert.ok(past('2025-07-01').includes('tube-cleaning'));
  assert.ok(!past('2199-01-01').includes('teal-folders'), 'what has no end stands');
});
