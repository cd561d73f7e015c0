/** Guards against: "I only wanted to read the page; why does it load a search over my phone?" */
import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/browser.ts';
import { searchBox } from '#tests/support/search-page.ts';

const ofTheSearch = /\/search\/(catalogue|texts)\.|\/pagefind\/|suggestions|results\.client|highlight/;

/** Every address of the search that the page asks for from now on. */
function watchSearch(page: Page): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (ofTheSearch.test(request.url())) asked.push(request.url());
  });
  return asked;
}

for (const [name, address] of [
  ['home', './'],
  ['an answer', 'faq/lost-key/'],
] as const) {
  test(`${name} asks for nothing of the search before the box has focus`, async ({ page }) => {
    const asked = watchSearch(page);
    await page.goto(address);
    await page.keyboard.press('Tab');
    await page.getByRole('heading', { level: 1 }).hover();
    await page.keyboard.press('End');
    expect(asked).toEqual([]);
    const catalogue = page.waitForRequest(/\/search\/catalogue\./);
    await searchBox(page).focus();
    await catalogue;
    expect(asked.filter((url) => /\/search\/texts\.|\/pagefind\//.test(url))).toEqual([]);
  });
}

test('"/" goes to the box and selects what is in it', async ({ page }) => {
  await page.goto('faq/lost-key/?q=key');
  await page.keyboard.press('/');
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.type('wax');
  await expect(searchBox(page)).toHaveValue('wax');
});

test('"/" in the box is a character like any other', async ({ page }) => {
  await page.goto('./');
  await searchBox(page).pressSequentially('cm/ecf');
  await expect(searchBox(page)).toHaveValue('cm/ecf');
});

test.describe('on a touch screen', () => {
  test.use({ hasTouch: true });
  test('a touch of the box brings the search', async ({ page }) => {
    const asked = watchSearch(page);
    await page.goto('./');
    expect(asked).toEqual([]);
    const catalogue = page.waitForRequest(/\/search\/catalogue\./);
    await searchBox(page).tap();
    await catalogue;
  });
});
