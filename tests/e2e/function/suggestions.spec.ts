/** Guards against: "The list under the box got in my way", or "I could not reach it without a mouse". */
import { expect, test } from '#tests/support/browser.ts';
import { contentOf, questionOf } from '#tests/support/content.ts';
import { linkOf, results, searchBox, suggestions } from '#tests/support/search-page.ts';
import { fixtureSite } from '#tests/support/sites.ts';

const library = contentOf(fixtureSite);
const titleOf = (slug: string): string => questionOf(library, slug).data.question;

test('questions appear while one types, also for an unfinished word', async ({ page }) => {
  await page.goto('./');
  await searchBox(page).pressSequentially('wa');
  await expect(suggestions(page).first()).toHaveText(titleOf('wax-seal'));
  await searchBox(page).fill('');
  await expect(suggestions(page)).toHaveCount(0);
});

test('a screen reader is told how many there are and how to reach them', async ({ page }) => {
  await page.goto('./');
  await searchBox(page).pressSequentially('key');
  await expect(suggestions(page).first()).toBeVisible();
  const count = await suggestions(page).count();
  expect(count).toBeGreaterThan(1);
  await expect(page.getByRole('search').getByRole('status')).toHaveText(
    `${count} suggestions, arrow down to reach them`,
  );
});

test('arrow keys walk through them and back to the box', async ({ page }) => {
  await page.goto('./');
  await searchBox(page).pressSequentially('key');
  await expect(suggestions(page).first()).toBeVisible();
  const count = await suggestions(page).count();
  for (let index = 0; index < count; index++) {
    await page.keyboard.press('ArrowDown');
    await expect(suggestions(page).nth(index)).toBeFocused();
  }
  await page.keyboard.press('ArrowDown');
  await expect(suggestions(page).last()).toBeFocused();
  for (let index = count - 2; index >= 0; index--) {
    await page.keyboard.press('ArrowUp');
    await expect(suggestions(page).nth(index)).toBeFocused();
  }
  await page.keyboard.press('ArrowUp');
  await expect(searchBox(page)).toBeFocused();
});

test('Enter on a suggestion opens its answer', async ({ page }) => {
  await page.goto('./');
  await searchBox(page).pressSequentially('wax');
  await expect(suggestions(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf('wax-seal'));
});

test('Escape closes them, and what was typed stays', async ({ page }) => {
  await page.goto('./');
  await searchBox(page).pressSequentially('key');
  await expect(suggestions(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect(suggestions(page)).toHaveCount(0);
  await expect(searchBox(page)).toBeFocused();
  await expect(searchBox(page)).toHaveValue('key');
});

test('leaving the box closes them', async ({ page }) => {
  await page.goto('./');
  await searchBox(page).pressSequentially('key');
  await expect(suggestions(page).first()).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(suggestions(page)).toHaveCount(0);
});

test('Enter in the box goes to the results, whatever is suggested', async ({ page }) => {
  await page.goto('faq/wax-seal/');
  await searchBox(page).pressSequentially('key');
  await expect(suggestions(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/help\/ecf\/search\/\?q=key$/);
  await expect(results(page).first()).toBeVisible();
});

test('on the results page they make room for the results', async ({ page }) => {
  await page.goto('search/');
  await searchBox(page).pressSequentially('wax');
  await expect(suggestions(page).first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(linkOf(results(page).first())).toHaveText(titleOf('wax-seal'));
  await expect(suggestions(page)).toHaveCount(0);
});
