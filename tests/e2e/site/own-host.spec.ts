/**
 * Guards against: "Your page told another company what I was looking for." The watch of every browser test fails on a
 * request to another host; here each kind of page is opened, and used.
 */
import { expect, test } from '#tests/support/browser.ts';
import { contentOf } from '#tests/support/content.ts';
import { open, pageKinds } from '#tests/support/page-kinds.ts';
import { searchBox, suggestions } from '#tests/support/search-page.ts';
import { realSite } from '#tests/support/sites.ts';

test('no kind of page asks anybody but this site, also while one types', async ({ page, baseURL }) => {
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).origin));
  for (const kind of pageKinds(contentOf(realSite))) {
    await test.step(kind.name, async () => {
      await open(page, kind);
      await searchBox(page).fill('summons');
      await expect(suggestions(page).first()).toBeVisible();
    });
  }
  expect([...hosts]).toEqual([new URL(baseURL ?? '').origin]);
});
