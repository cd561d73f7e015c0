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

async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const { wide, width } = await page.evaluate(() => ({
    wide: document.documentElement.scrollWidth,
    width: document.documentElement.clientWidth,
  }));
  expect(width).toBeLessThanOrEqual(320);
  expect(wide).toBeLessThanOrEqual(width);
}

for (const kind of [...pageKinds(library), ...everyAnswer, ...everyAnnouncement]) {
  test(`${kind.name} fits`, async ({ page }) => {
    await open(page, kind);
    await expectNoSidewaysScroll(page);
  });
}

test('what was searched for fits, even as one word without end', async ({ page }) => {
  await page.goto(resultsAddress('x'.repeat(300)));
  await expect(statusLine(page)).toContainText('Nothing close');
  await expectNoSidewaysScroll(page);
});

test('suggestions fit', async ({ page }) => {
  await page.goto('./');
  await searchBox(page).pressSequentially('paper');
  await expect(suggestions(page).first()).toBeVisible();
  await expectNoSidewaysScroll(page);
});
