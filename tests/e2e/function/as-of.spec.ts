/** Guards against: "My deadline was last spring. What did the rule say then?" `?on=` a day, on an answer. */
import { expect, test } from '#tests/support/browser.ts';

test('an answer says which of its changes were not yet in force on that day', async ({ page }) => {
  await page.goto('faq/blue-folder/?on=2024-03-31');
  await expect(page.getByText('On March 31, 2024, 1 change was not yet in force')).toBeVisible();
  const notYet = page.getByRole('listitem').filter({ hasText: 'Not yet in force on March 31, 2024' });
  await expect(notYet).toHaveCount(1);
  await expect(notYet).toContainText('April 1, 2024');
  await page.getByRole('link', { name: 'See the changes' }).click();
  await expect(page.getByRole('heading', { name: 'Changes' })).toBeInViewport();
});

test('on the first day of a change it counts as in force', async ({ page }) => {
  await page.goto('faq/blue-folder/?on=2024-04-01');
  await expect(page.getByText('All changes below were in force on April 1, 2024.')).toBeVisible();
  await expect(page.getByText('Not yet in force')).toHaveCount(0);
});

for (const day of ['yesterday', '2024-13-45', '<img src=x onerror="document.title=\'broken into\'">']) {
  test(`"${day}" is no day, and changes nothing`, async ({ page }) => {
    await page.goto('faq/blue-folder/');
    const plain = await page.getByRole('main').innerText();
    const script = page.waitForResponse(/\/assets\/as-of/);
    await page.goto(`faq/blue-folder/?${new URLSearchParams({ on: day }).toString()}`);
    await (await script).finished();
    expect(await page.getByRole('main').innerText()).toBe(plain);
    await expect(page).not.toHaveTitle(/broken into/);
  });
}
