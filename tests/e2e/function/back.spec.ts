/** Guards against: "when I go back, the page loads again and has forgotten where I was." Browsers keep a page that lets them. */
import { expect, test } from '#tests/support/browser.ts';

// Playwright switches off what is looked at here.
test.use({
  launchOptions: async ({ launchOptions }, use) => {
    await use({ ...launchOptions, ignoreDefaultArgs: ['--disable-back-forward-cache'] });
  },
});

for (const address of ['./', 'faq/lost-key/', 'search/?q=key']) {
  test(`${address} comes back as it was left`, async ({ page }) => {
    await page.goto(address);
    await page.evaluate(() => {
      document.body.dataset['left'] = 'here';
    });
    await page.getByRole('link', { name: 'Site Map' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Site Map' })).toBeVisible();
    await page.evaluate(() => {
      history.back();
    });
    await expect(page.locator('body')).toHaveAttribute('data-left', 'here');
  });
}
