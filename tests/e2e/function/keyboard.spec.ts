/** Guards against: "Without a mouse I could not get to the answer, or could not see where I was." */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '#tests/support/browser.ts';
import { contentOf, questionOf } from '#tests/support/content.ts';
import { open, pageKinds } from '#tests/support/page-kinds.ts';
import { linkOf, results, resultsAddress, searchBox, suggestions } from '#tests/support/search-page.ts';
import { fixtureSite } from '#tests/support/sites.ts';

const library = contentOf(fixtureSite);

/** Presses Tab until the element has focus; a page without end, or a trap, fails. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never reached it');
}

test('on every kind of page the first stop is a visible link to the main content', async ({ page }) => {
  for (const kind of pageKinds(library)) {
    await test.step(kind.name, async () => {
      await open(page, kind);
      await page.keyboard.press('Tab');
      const skip = page.getByRole('link', { name: 'Skip to main content' });
      await expect(skip).toBeFocused();
      await expect(skip).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Enter');
      await expect(page.getByRole('main')).toBeFocused();
    });
  }
});

test('from home to an answer to the phone number of its desk', async ({ page }) => {
  await page.goto('./');
  await tabTo(page, searchBox(page));
  await page.keyboard.type('lost key');
  await expect(suggestions(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  const first = linkOf(results(page).first());
  await expect(first).toBeVisible();
  await tabTo(page, first);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(questionOf(library, 'lost-key').data.question);
  const help = page.getByRole('complementary', { name: 'Further help' });
  await tabTo(page, help.getByRole('link', { name: '800-555-0102' }));
});

test('every stop of an answer shows that it has the focus', async ({ page }) => {
  await page.goto('faq/token-fee/');
  const stops = await page.getByRole('link').count();
  expect(stops).toBeGreaterThan(15);
  const unseen: string[] = [];
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab');
    const bare = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement) return 'nothing';
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(activeElement);
      const shown = (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
      return shown ? undefined : activeElement.outerHTML;
    });
    if (bare !== undefined) unseen.push(bare);
  }
  expect(unseen).toEqual([]);
});

test('a filter keeps the focus when its results come', async ({ page }) => {
  await page.goto(resultsAddress('key'));
  const filter = page.getByRole('link', { name: /^Announcements \(\d+\)$/ });
  await tabTo(page, filter);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/type=announcement/);
  await expect(results(page).first()).toBeVisible();
  await expect(filter).toBeFocused();
});

test('"Search instead" does not throw the focus away', async ({ page }) => {
  await page.goto(resultsAddress('lantrn key'));
  await tabTo(page, page.getByRole('link', { name: 'lantrn', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/exact=1/);
  await expect(page.getByText('Showing answers for')).toBeHidden();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).not.toBeFocused();
});
