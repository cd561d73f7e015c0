/** Guards against: "The court's computers allow no JavaScript, and your search led nowhere." */
import { expect, test } from '#tests/support/browser.ts';
import { contentOf, questionOf } from '#tests/support/content.ts';
import { searchFor } from '#tests/support/search-page.ts';
import { fixtureSite } from '#tests/support/sites.ts';

test.use({ javaScriptEnabled: false });

const library = contentOf(fixtureSite);

test('the form leads to a page that says why, with every question under its topic', async ({ page }) => {
  await page.goto('./');
  await searchFor(page, 'lost key');
  await expect(page).toHaveURL(/\/help\/ecf\/search\/\?q=lost\+key$/);
  // Playwright's text locators pass over what stands in a noscript.
  await expect(page.locator('noscript p')).toBeVisible();
  const main = page.getByRole('main');
  for (const { data } of library.topics) {
    await expect(main.getByRole('heading', { level: 2, name: data.title })).toBeVisible();
  }
  for (const { data } of library.questions) {
    await expect(main.getByRole('link', { name: data.title ?? data.question })).toBeVisible();
  }
  await main.getByRole('link', { name: questionOf(library, 'lost-key').data.question }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(questionOf(library, 'lost-key').data.question);
});

test('an answer is whole: what is folded opens, and nothing is offered that needs a script', async ({ page }) => {
  await page.goto('faq/wobbly-paper/?q=pump');
  const folded = page.getByText('The pneumatic pump was built for umbrellas.');
  await expect(folded).toBeHidden();
  await page.getByText('Why the tube minds').click();
  await expect(folded).toBeVisible();
  await expect(page.getByRole('button', { name: 'Clear the marks' })).toHaveCount(0);
});

test('nothing empty, half said or waiting is shown on the results page', async ({ page }) => {
  await page.goto('search/?q=lost+key');
  await expect(page.getByText('Searching')).toHaveCount(0);
  await expect(page.getByRole('complementary', { name: 'Narrow the results' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Who can help' })).toBeHidden();
});
