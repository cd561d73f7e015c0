/**
 * Guards against: "I had your page open over lunch, and then its search was dead." A new build has other names for the
 * files of the search and its scripts; a page of the old one must find its way.
 */
import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/browser.ts';
import { contentOf, questionOf } from '#tests/support/content.ts';
import { linkOf, results, resultsAddress, searchBox, searchFor } from '#tests/support/search-page.ts';
import { fixtureSite } from '#tests/support/sites.ts';

const waxSeal = questionOf(contentOf(fixtureSite), 'wax-seal').data.question;
const hashed = /\/(assets\/[^/]+\.js|search\/\w+\.\w+\.json)$/;

/** From here on the site has none of the files that the open page names; a page that is asked for anew names others. */
async function deploy(page: Page): Promise<void> {
  await page.route(hashed, (route) => route.fulfill({ status: 404, body: '' }));
  page.on('request', (request) => {
    if (request.isNavigationRequest()) void page.unroute(hashed);
  });
}

test('on the results page, a search after a new build finds as ever', async ({ page, watch }) => {
  watch.expectError(/404/);
  await page.goto('search/');
  await expect(searchBox(page)).toBeVisible();
  await deploy(page);
  await searchFor(page, 'wax');
  await expect(linkOf(results(page).first())).toHaveText(waxSeal);
});

test('on any other page, a search after a new build finds as ever', async ({ page, watch }) => {
  watch.expectError(/404/);
  await page.goto('faq/lost-key/');
  await deploy(page);
  const gone = page.waitForEvent('console', (message) => message.text().includes('404'));
  await searchBox(page).fill('wax');
  await gone;
  await searchBox(page).press('Enter');
  await expect(linkOf(results(page).first())).toHaveText(waxSeal);
});

test('a file that is really gone does not reload the page for ever', async ({ page, watch }) => {
  watch.expectError(/404/);
  let loads = 0;
  page.on('load', () => (loads += 1));
  await page.route(/\/search\/catalogue\./, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(resultsAddress('wax'));
  await expect(page.getByText('The search could not be loaded.')).toBeVisible();
  expect(loads).toBeLessThanOrEqual(2);
});
