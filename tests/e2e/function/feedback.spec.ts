/** Guards against: "I said that the answer did not help, and nobody will ever know", and a form that tells others. */
import { expect, expectAccessible, test } from '#tests/support/browser.ts';
import { forcedColors, narrow } from '#tests/support/circumstances.ts';
import { askedIn } from '#src/reports/asked.ts';

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a No with its reason is a request that a report can read, and the reader is thanked', async ({ page }) => {
    await page.goto('faq/lost-key/');
    const question = page.getByRole('group', { name: 'Did this answer your question?' });
    await question.getByRole('radio', { name: 'No' }).check();
    const reason = page.getByRole('textbox', { name: 'If you like, say what helped' });
    await reason.fill('Which desk?');
    await reason.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Thank you');
    const { pathname, search } = new URL(page.url());
    expect(pathname).toBe('/help/ecf/feedback/');
    const visit = { client: '10.0.0.1', day: 'today', address: pathname + search, referrer: '' };
    expect(askedIn([visit]).verdicts).toEqual([{ page: 'lost-key', answered: false, reason: 'Which desk?' }]);
  });
});

test('a Yes needs no reason, and the browser keeps nothing', async ({ page, context }) => {
  await page.goto('faq/lost-key/');
  await page.getByRole('radio', { name: 'Yes' }).check();
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page).toHaveURL(/\/feedback\/\?page=lost-key&answered=yes&reason=$/);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('nothing is sent without a Yes or No', async ({ page }) => {
  await page.goto('faq/lost-key/');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('radio', { name: 'Yes' })).toBeFocused();
  await expect(page).toHaveURL(/\/faq\/lost-key\/$/);
});

for (const { name, use } of [narrow, forcedColors]) {
  test.describe(name, () => {
    test.use(use);
    test('the form and the page that thanks break no accessibility rule', async ({ page }) => {
      await page.goto('faq/lost-key/');
      await expectAccessible(page);
      await page.goto('feedback/');
      await expectAccessible(page);
    });
  });
}
