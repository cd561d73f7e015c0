/** Guards against: "My old bookmark leads to a page that helps nobody." */
import { expect, test } from '#tests/support/browser.ts';
import { contentOf, questionOf } from '#tests/support/content.ts';
import { linkOf, results, searchFor } from '#tests/support/search-page.ts';
import { fixtureSite } from '#tests/support/sites.ts';

const blueFolder = questionOf(contentOf(fixtureSite), 'blue-folder').data.question;

test.beforeEach(({ watch }) => {
  watch.expectError(/Failed to load resource: the server responded with a status of 404/);
});

test('it says that there is no such page, and where to go instead', async ({ page }) => {
  const response = await page.goto('faq/no-such-thing/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await page.getByRole('main').getByRole('link', { name: 'All questions by topic' }).click();
  await expect(page).toHaveURL(/\/help\/ecf\/faq\/$/);
});

test('its search box works, however deep the address that failed', async ({ page }) => {
  await page.goto('a/b/c/d/old-page.html');
  await searchFor(page, 'blue folder');
  await expect(page).toHaveURL(/\/help\/ecf\/search\/\?q=blue\+folder$/);
  await expect(linkOf(results(page).first())).toHaveText(blueFolder);
});

test('it searches for the words of the address', async ({ page }) => {
  await page.goto('faq/blue-folder.html');
  const offer = page.getByRole('main').getByRole('link', { name: /blue folder/ });
  await expect(offer.first()).toBeVisible();
  await offer.first().click();
  await expect(page.getByText(blueFolder).first()).toBeVisible();
});

test('the words of the address stay text', async ({ page }) => {
  await page.goto(`faq/${encodeURIComponent('<img src=x onerror="document.title=\'broken into\'">')}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
  await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
  await expect(page).not.toHaveTitle(/broken into/);
});
