/** Guards against: "On my phone I had to push the page sideways to read it." 320 pixels, as WCAG asks. */
import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/browser.ts';
import { contentOf } from '#tests/support/content.ts';
import { open, pageKinds } from '#tests/support/page-kinds.ts';
import { resultsAddress, searchBox, statusLine, suggestions } from '#tests/support/search-page.ts';
import { fixtureSite } from '#tests/support/sites.ts';

test.use({ viewport: { width: 320, height: 640 } });

const library = contentOf(fixtureSite);
const everyAnswer = library.questions.map(({ id }) => ({ name: `the answer ${id}`, address: `faq/${id}/` }));
const everyAnnouncement = library.announcements.map(({ id }) => ({
  name: `the announcement ${id}`,
  address: `announcements/${id}/`,
}));

async function expectNoSidewaysScroll(page: Page, name: string): Promise<void> {
  const { wide, width } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    width: document.documentElement.clientWidth,
  }));
  expect(width, `${name}: width in view`).toBe(320);
  expect.soft(wide, `${name}: width of the page`).toBeLessThanOrEqual(width);
}

for (const [name, kinds] of [
  ['every kind of page', pageKinds(library)],
  ['every answer and announcement', [...everyAnswer, ...everyAnnouncement]],
] as const) {
  test(`${name} fits`, async ({ page }) => {
    for (const kind of kinds) {
      await open(page, kind);
      await expectNoSidewaysScroll(page, kind.name);
    }
  });
}

test('what was searched for fits, even as one word without end', async ({ page }) => {
  await page.goto(resultsAddress('x'.repeat(300)));
  await expect(statusLine(page)).toContainText('Nothing close');
  await expectNoSidewaysScroll(page, 'the results');
});

test('suggestions fit', async ({ page }) => {
  await page.goto('./');
  await searchBox(page).pressSequentially('paper');
  await expect(suggestions(page).first()).toBeVisible();
  await expectNoSidewaysScroll(page, 'home');
});
