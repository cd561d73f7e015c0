/**
 * Guards against: "the bookmark of the court's old FAQ is dead", on a host without any rules. That known numbers lead to
 * their pages is in old-addresses.spec.ts, which real servers answer too.
 */
import { expect, test } from '#tests/support/browser.ts';
import { contentOf, questionOf } from '#tests/support/content.ts';
import { searchBox } from '#tests/support/search-page.ts';
import { fixtureSite } from '#tests/support/sites.ts';

const library = contentOf(fixtureSite);

test('Back from the new page does not fall into a trap', async ({ page }) => {
  await page.goto('./');
  await page.goto('cgi-bin/faq.html?answer=1000000005');
  await expect(page).toHaveURL(/\/lost-key\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/help\/ecf\/$/);
});

for (const query of ['answer=42', 'cat=42', 'answer=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E']) {
  test(`"${query}" is said to be unknown, and the search is offered`, async ({ page }) => {
    await page.goto(`cgi-bin/faq.html?${query}`);
    const number = new URLSearchParams(query).values().next().value ?? '';
    await expect(page.getByRole('main').getByRole('status').first()).toContainText(number);
    await expect(searchBox(page)).toBeVisible();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every old number stands there with a link to its page', async ({ page }) => {
    await page.goto('cgi-bin/faq.html?answer=1000000005');
    const { data } = questionOf(library, 'lost-key');
    const item = page.getByRole('listitem').filter({ hasText: 'answer=1000000005' });
    await item.getByRole('link', { name: data.title ?? data.question }).click();
    await expect(page).toHaveURL(/\/faq\/lost-key\/$/);
  });
});
