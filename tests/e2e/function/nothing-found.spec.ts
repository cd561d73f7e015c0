/** Guards against: "Nothing found, full stop. What now?" */
import { expect, test } from '#tests/support/browser.ts';
import { contentOf } from '#tests/support/content.ts';
import { results, resultsAddress, statusLine } from '#tests/support/search-page.ts';
import { fixtureSite } from '#tests/support/sites.ts';

const { site, questions } = contentOf(fixtureSite);
const desks = site?.data.desks ?? [];

test('it says so, and names every desk with its phone number', async ({ page }) => {
  await page.goto(resultsAddress('zxqvw'));
  await expect(statusLine(page)).toHaveText('Nothing close to “zxqvw” was found.');
  await expect(results(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Who can help' })).toBeVisible();
  expect(desks.length).toBeGreaterThan(1);
  for (const { name, phone } of desks) {
    await expect(page.getByRole('heading', { name })).toBeVisible();
    await expect(page.getByRole('link', { name: phone.replace('+1-', '') })).toBeVisible();
  }
});

test('no filters stand beside a list that is not there', async ({ page }) => {
  await page.goto(resultsAddress('zxqvw'));
  await expect(statusLine(page)).toContainText('Nothing close');
  await expect(page.getByRole('complementary', { name: 'Narrow the results' })).toBeHidden();
});

test('what was looked for can be read out to the desk', async ({ page }) => {
  await page.goto(resultsAddress('zxqvw rule 77'));
  await expect(page.getByText('you can read out what you looked for: “zxqvw rule 77”')).toBeVisible();
});

test('words that pages know are offered, the others are not, and each offer finds something', async ({ page }) => {
  await page.goto(resultsAddress('"cobalt zxqvw gumball"'));
  await expect(statusLine(page)).toContainText('Nothing close');
  const offer = page.getByText('Pages of this site know these of your words');
  const words = offer.getByRole('link');
  await expect(words).toHaveText(['cobalt', 'gumball']);
  for (const word of ['cobalt', 'gumball']) {
    await words.filter({ hasText: word }).click();
    await expect(statusLine(page)).toContainText(`for “${word}”`);
    await expect(results(page).first()).toBeVisible();
    await page.goBack();
    await expect(words).toHaveCount(2);
  }
});

test('every question is listed below, so that nobody stands before an empty page', async ({ page }) => {
  await page.goto(resultsAddress('zxqvw'));
  await expect(statusLine(page)).toContainText('Nothing close');
  for (const { id, data } of questions) {
    const link = page.getByRole('main').getByRole('link', { name: data.title ?? data.question });
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute('href', `/help/ecf/faq/${id}/`);
  }
});

test('the next search forgets what was said before', async ({ page }) => {
  await page.goto(resultsAddress('zxqvw'));
  await expect(page.getByRole('heading', { name: 'Who can help' })).toBeVisible();
  await page.getByRole('searchbox').fill('wax');
  await page.getByRole('searchbox').press('Enter');
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Who can help' })).toBeHidden();
  await expect(page.getByText('Nothing close')).toBeHidden();
});
