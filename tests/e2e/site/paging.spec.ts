/** Guards against: "It said 53 results and showed ten. Where are the others?" */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '#tests/support/browser.ts';
import { linkOf, results, resultsAddress, searchFor, statusLine } from '#tests/support/search-page.ts';

const manyResults = 'pacer';

function paging(page: Page): Locator {
  return page.getByRole('navigation', { name: 'Pages of results' });
}

test('every result can be reached, page by page, and none comes twice', async ({ page }) => {
  await page.goto(resultsAddress(manyResults));
  await expect(statusLine(page)).toContainText(/\d\d results for/);
  const total = Number(/\d+/.exec((await statusLine(page).textContent()) ?? '')?.[0]);
  const pages = Math.ceil(total / 10);
  const seen: string[] = [];
  for (let number = 1; number <= pages; number++) {
    await expect(paging(page)).toContainText(`Page ${number} of ${pages}`);
    seen.push(
      ...(await results(page).evaluateAll((items) => items.map((item) => item.querySelector('a')?.href ?? ''))),
    );
    if (number < pages) await paging(page).getByRole('link', { name: 'More results' }).click();
  }
  expect(seen).toHaveLength(total);
  expect(new Set(seen).size).toBe(total);
  await expect(paging(page).getByRole('link', { name: 'More results' })).toHaveCount(0);
});

test('the second page stands in the address, and Back leads to the first', async ({ page }) => {
  await page.goto(resultsAddress(manyResults));
  const first = (await linkOf(results(page).first()).textContent()) ?? '';
  await paging(page).getByRole('link', { name: 'More results' }).click();
  await expect(page).toHaveURL(/[?&]page=2$/);
  await expect(linkOf(results(page).first())).not.toHaveText(first);
  await page.reload();
  await expect(paging(page)).toContainText('Page 2 of');
  await page.goBack();
  await expect(linkOf(results(page).first())).toHaveText(first);
});

test('a page of results begins in sight, for eyes and for the keyboard', async ({ page }) => {
  await page.goto(resultsAddress(manyResults));
  await paging(page).getByRole('link', { name: 'More results' }).press('Enter');
  await expect(paging(page)).toContainText('Page 2 of');
  await expect(statusLine(page)).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).not.toBeFocused();
  await expect.poll(() => page.getByRole('main').evaluate((main) => main.contains(document.activeElement))).toBe(true);
});

test('another search begins at its first page', async ({ page }) => {
  await page.goto(`${resultsAddress(manyResults)}&page=2`);
  await expect(paging(page)).toContainText('Page 2 of');
  await searchFor(page, 'client code');
  await expect(page).toHaveURL(/\?q=client\+code$/);
  await expect(results(page).first()).toBeVisible();
});
