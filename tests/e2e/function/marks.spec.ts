/** Guards against: "Half the page was highlighted", or "I could not get rid of the highlighting". */
import { expect, test } from '#tests/support/browser.ts';
import { linkOf, marks, results, resultsAddress } from '#tests/support/search-page.ts';

test('the words of the search are marked on the answer, in every form, and no others', async ({ page }) => {
  await page.goto(resultsAddress('lost keys tuesday'));
  await linkOf(results(page).first()).click();
  await expect(page).toHaveURL(/\/faq\/lost-key\/\?q=lost%20keys%20tuesday$/);
  const marked = marks(page.getByRole('main'));
  await expect(marked.filter({ hasText: /^key$/ }).first()).toBeVisible();
  await expect(marked.filter({ hasText: /^Tuesday$/ })).toHaveCount(1);
  const texts = await marked.allTextContents();
  expect(texts.filter((text) => !/^(lost|mislaid|keys?|Tuesday)$/i.test(text))).toEqual([]);
  await expect(page.getByText('Words of your search are marked: lost keys tuesday.')).toBeVisible();
});

test('single letters and figures of one digit are never marked', async ({ page }) => {
  await page.goto(`faq/lost-key/?${new URLSearchParams({ q: 'a b 1 s key' }).toString()}`);
  const marked = marks(page.getByRole('main'));
  await expect(marked.first()).toBeVisible();
  expect(new Set(await marked.allTextContents())).toEqual(new Set(['key']));
});

test('marks do not change the text', async ({ page }) => {
  const text = () => page.getByRole('article').innerText();
  await page.goto('faq/token-fee/');
  const plain = await text();
  await page.goto('faq/token-fee/?q=token+fee');
  await expect(marks(page.getByRole('main')).first()).toBeVisible();
  const marked = await text();
  expect(marked.replace(/Words of your search are marked: .*\n+/, '')).toBe(plain);
});

test('"Clear the marks" takes them all off, and the search out of the address', async ({ page }) => {
  await page.goto('faq/token-fee/?q=token+fee#what-things-cost');
  await page.getByRole('button', { name: 'Clear the marks' }).click();
  await expect(marks(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Clear the marks' })).toHaveCount(0);
  await expect(page).toHaveURL(/\/faq\/token-fee\/#what-things-cost$/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(marks(page)).toHaveCount(0);
});

test('clearing the marks leaves the keyboard on the text, not at the top of the page', async ({ page }) => {
  await page.goto('faq/token-fee/?q=token+fee');
  await page.getByRole('button', { name: 'Clear the marks' }).press('Enter');
  await expect(marks(page)).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).not.toBeFocused();
  await expect
    .poll(() => page.getByRole('article').evaluate((text) => text.contains(document.activeElement)))
    .toBe(true);
});

test('a page that holds none of the words says nothing of marks', async ({ page }) => {
  const read = page.waitForResponse(/\/search\/catalogue\./);
  await page.goto('faq/token-fee/?q=zxqvw');
  await (await read).finished();
  await expect(marks(page)).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Clear the marks' })).toHaveCount(0);
});
