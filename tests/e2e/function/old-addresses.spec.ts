/** Guards against: "The address in our own manual, printed years ago, leads nowhere." */
import { expect, test } from '#tests/support/browser.ts';

// By a rule of the server, or by a small page where it knows none.
test('an old address of the FAQ leads to the answer', async ({ page }) => {
  await page.goto('cgi-bin/faq.html?answer=1000000005');
  await expect(page).toHaveURL(/\/help\/ecf\/faq\/lost-key\/$/);
  await page.goto('cgi-bin/faq.html?cat=1000000101');
  await expect(page).toHaveURL(/\/help\/ecf\/topics\/filing\/$/);
  await page.goto('cgi-bin/faq.html?answer=999');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The FAQ has moved');
});

test('an address that has moved leads on', async ({ page }) => {
  await page.goto('faq/azure-folder/');
  await expect(page).toHaveURL(/\/help\/ecf\/faq\/blue-folder\/$/);
});
