/** Guards against: "I know there was a notice about an outage, and cannot find it among the others." */
import { expect, test } from '#tests/support/browser.ts';

test('the archive leads by category and by year, with counts', async ({ page }) => {
  await page.goto('announcements/');
  const categories = page.getByRole('navigation', { name: 'Categories' });
  await expect(categories.getByRole('listitem').filter({ hasText: 'Outage & maintenance' })).toContainText('2');
  await expect(page.getByRole('navigation', { name: 'Years' }).getByRole('listitem')).toHaveText([
    /2025\s*4/,
    /2024\s*2/,
  ]);
  await categories.getByRole('link', { name: 'Outage & maintenance' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Announcements: Outage & maintenance');
  await expect(page.getByRole('heading', { name: /^Current/ })).toContainText('1');
  await expect(page.getByRole('heading', { name: /^Past/ })).toContainText('1');
  await expect(
    page.getByRole('listitem').filter({ hasText: 'Intake Tube' }).getByText('Past', { exact: true }),
  ).toBeVisible();
});

test('a category without announcements says so, and can be followed all the same', async ({ page }) => {
  await page.goto('announcements/category/security/');
  await expect(page.getByText('There is none yet.')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'RSS' })).toBeVisible();
});

test('an announcement says what its update changed', async ({ page }) => {
  await page.goto('announcements/gong-test/');
  await expect(page.getByRole('region', { name: 'What the updates changed' })).toContainText(
    'Updated September 20, 2025: It begins an hour later.',
  );
});
