/** Guards against: "I searched, and could not tell what was found, for which of my words, or why." */
import { expect, test } from '#tests/support/browser.ts';
import { contentOf, questionOf } from '#tests/support/content.ts';
import {
  linkOf,
  marks,
  results,
  resultsAddress,
  searchBox,
  searchFor,
  statusLine,
} from '#tests/support/search-page.ts';
import { fixtureSite } from '#tests/support/sites.ts';

const library = contentOf(fixtureSite);
const titleOf = (slug: string): string => questionOf(library, slug).data.question;

test('typing and Enter lead to a list whose first link is the question itself', async ({ page }) => {
  await page.goto('./');
  await searchFor(page, 'wax');
  await expect(page).toHaveURL(/\/help\/ecf\/search\/\?q=wax$/);
  await expect(linkOf(results(page).first())).toHaveText(titleOf('wax-seal'));
  await expect(searchBox(page)).toHaveValue('wax');
  await linkOf(results(page).first()).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf('wax-seal'));
});

test('the button does what Enter does', async ({ page }) => {
  await page.goto('./');
  await searchBox(page).fill('wax');
  await page.getByRole('search').getByRole('button', { name: 'Search' }).click();
  await expect(linkOf(results(page).first())).toHaveText(titleOf('wax-seal'));
});

test('the status line says how many match and for which words', async ({ page }) => {
  await page.goto(resultsAddress('brass key'));
  await expect(statusLine(page)).toContainText('“brass key”');
  const shown = await results(page).count();
  await expect(statusLine(page)).toContainText(shown === 1 ? '1 result for' : `${shown} results for`);
});

test('a second search from the results page replaces the first', async ({ page }) => {
  await page.goto(resultsAddress('wax'));
  await expect(linkOf(results(page).first())).toHaveText(titleOf('wax-seal'));
  await searchFor(page, 'night hatch');
  await expect(page).toHaveURL(/\?q=night\+hatch$/);
  await expect(linkOf(results(page).first())).toHaveText(titleOf('night-hatch'));
  await expect(results(page).filter({ hasText: titleOf('wax-seal') })).toHaveCount(0);
});

test('a result says which word of the search its page lacks', async ({ page }) => {
  await page.goto(resultsAddress('lost key gumball'));
  const result = results(page).filter({ hasText: titleOf('lost-key') });
  await expect(result).toContainText('without: gumball');
});

test('a mistyped word is corrected, the page says so, and offers the word as typed', async ({ page }) => {
  await page.goto(resultsAddress('lantrn'));
  await expect(linkOf(results(page).first())).toHaveText(titleOf('night-hatch'));
  await expect(page.getByText('Showing answers for lantern. Search instead for lantrn.')).toBeVisible();
  await page.getByRole('link', { name: 'lantrn', exact: true }).click();
  await expect(page).toHaveURL(/\?q=lantrn&exact=1$/);
  await expect(statusLine(page)).toContainText('Nothing close to “lantrn”');
  await expect(page.getByText('Showing answers for')).toBeHidden();
});

test('words in quotes must stand as written', async ({ page }) => {
  await page.goto(resultsAddress('"bent corner"'));
  await expect(linkOf(results(page).first())).toHaveText(titleOf('wobbly-paper'));
  await expect(results(page)).toHaveCount(1);
  await searchFor(page, '"corner bent"');
  await expect(statusLine(page)).toContainText('Nothing close');
  await expect(results(page)).toHaveCount(0);
  await searchFor(page, 'corner bent');
  await expect(linkOf(results(page).first())).toHaveText(titleOf('wobbly-paper'));
});

test('words that stand only in the text of an answer find it, with and without quotes', async ({ page }) => {
  for (const words of ['umbrellas', 'knock twice', '"knock twice"']) {
    await page.goto(resultsAddress(words));
    const answer = titleOf(words === 'umbrellas' ? 'wobbly-paper' : 'night-hatch');
    await expect(linkOf(results(page).first())).toHaveText(answer);
  }
});

test('a page that is not sure of itself says so among the results', async ({ page }) => {
  await page.goto(resultsAddress('wax'));
  await expect(results(page).filter({ hasText: titleOf('wax-seal') })).toContainText('Old rule');
});

test('the words of the search are marked in each result', async ({ page }) => {
  await page.goto(resultsAddress('token slot'));
  const marked = marks(results(page).filter({ hasText: titleOf('token-refund') }));
  await expect(marked.first()).toHaveText(/^(tokens?|slot)$/i);
  const texts = await marked.allTextContents();
  expect(texts.filter((text) => !/^(tokens?|slot)$/i.test(text))).toEqual([]);
});

test('a passage that holds a figure keeps the day the figure was seen', async ({ page }) => {
  await page.goto(resultsAddress('filing fee token'));
  await expect(results(page).filter({ hasText: titleOf('token-fee') })).toContainText(
    'The fee is one token a paper (as of October 1, 2025)',
  );
});
