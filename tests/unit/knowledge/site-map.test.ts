/** Guards against: "the search engine shows last year's answer, for the site map said that nothing had changed." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mappedPages } from '#src/knowledge/site-map.ts';
import { addressesOf } from '#src/rules/addresses.ts';
import { contentOf } from '#tests/support/content.ts';
import { fixtureSite } from '#tests/support/sites.ts';

const library = contentOf(fixtureSite);
const pages = mappedPages({ ...library, letters: [] });

void test('every page is in it once, and nothing that is no page', () => {
  const addresses = pages.map(({ address }) => address);
  assert.equal(new Set(addresses).size, addresses.length);
  const unlisted = new Set(['/search/', '/cgi-bin/faq.html', '/handbook.html']);
  assert.deepEqual(
    addresses.toSorted(),
    [...addressesOf(library).keys()].filter((one) => !unlisted.has(one)).toSorted(),
  );
});

for (const [address, day] of [
  ['/faq/blue-folder/', '2025-10-01'],
  ['/announcements/gong-test/', '2025-09-20'],
  ['/announcements/2024/', '2024-10-07'],
  ['/announcements/category/security/', undefined],
] as const) {
  void test(`${address} says it changed ${day ?? 'on no known day'}`, () => {
    assert.equal(pages.find((page) => page.address === address)?.changed, day);
  });
}
