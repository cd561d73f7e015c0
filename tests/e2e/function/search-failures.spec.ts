/**
 * Guards against: "Your site told me that nothing was found, when in truth its search was broken." A lost file may cost
 * results, never honesty: the page says what it could not do, and never "Nothing close".
 */
import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/browser.ts';
import { withoutWebAssembly } from '#tests/support/browsers-without.ts';
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

const catalogue = /\/search\/catalogue\.\w+\.json$/;
const texts = /\/search\/texts\.\w+\.json$/;
const pagefind = /\/pagefind\//;
/** The first word stands in a question, the second only in the running text of its answer. */
const halfInText = 'wobbly umbrellas';
/** Stand in running text, and in no question. */
const onlyInText = 'umbrellas pigeon';

async function block(page: Page, ...files: RegExp[]): Promise<void> {
  for (const file of files) await page.route(file, (route) => route.abort());
}

async function expectEveryQuestion(page: Page): Promise<void> {
  for (const { data } of library.questions) {
    await expect(page.getByRole('main').getByRole('link', { name: data.title ?? data.question })).toBeVisible();
  }
}

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      // The first changes come before there is a body.
      if (document.documentElement.textContent.includes('Nothing close'))
        throw new Error('the page said: Nothing close');
    }).observe(document, { childList: true, subtree: true, characterData: true });
  });
});

for (const [name, answer] of [
  ['cannot be reached', undefined],
  ['answers with an error', { status: 500, body: 'out of order' }],
  ['is a sign-in page of the network', { status: 200, contentType: 'text/html', body: '<h1>Sign in</h1>' }],
] as const) {
  test(`when the catalogue ${name}, the page says so and lists every question`, async ({ page, watch }) => {
    if (answer?.status !== 200) watch.expectError(/catalogue/);
    await page.route(catalogue, (route) => (answer ? route.fulfill(answer) : route.abort()));
    await page.goto(resultsAddress('wax'));
    await expect(statusLine(page)).toContainText('The search could not be loaded.');
    await expectEveryQuestion(page);
    await page.unroute(catalogue);
    await searchFor(page, 'wax');
    await expect(linkOf(results(page).first())).toHaveText(titleOf('wax-seal'));
  });

  test(`when the texts file ${name}, Pagefind answers in its place`, async ({ page, watch }) => {
    if (answer?.status !== 200) watch.expectError(/texts/);
    await page.route(texts, (route) => (answer ? route.fulfill(answer) : route.abort()));
    await page.goto(resultsAddress(halfInText));
    await expect(linkOf(results(page).first())).toHaveText(titleOf('wobbly-paper'));
    await expect(results(page).first()).toContainText('The pneumatic pump was built for umbrellas.');
    await expect(results(page).first()).not.toContainText('without:');
    await expect(statusLine(page)).not.toContainText('could not be loaded');
  });
}

for (const [name, files] of [
  ['texts and Pagefind are blocked', [texts, pagefind]],
  ['texts and the index of Pagefind are blocked', [texts, /\/pagefind\/index\//]],
  ['texts and the program of Pagefind are blocked', [texts, /\/pagefind\/wasm/]],
] as const) {
  test(`when ${name}, questions and titles are searched, and the page says so`, async ({ page, watch }) => {
    watch.expectError(/texts/);
    watch.expectError(/pagefind/i);
    await block(page, ...files);
    await page.goto(resultsAddress('wax'));
    await expect(linkOf(results(page).first())).toHaveText(titleOf('wax-seal'));
    await expect(statusLine(page)).toContainText('Only questions and titles were searched');
  });

  test(`when ${name}, no page is said to lack a word that nobody looked for in it`, async ({ page, watch }) => {
    watch.expectError(/texts/);
    watch.expectError(/pagefind/i);
    await block(page, ...files);
    await page.goto(resultsAddress(halfInText));
    await expect(linkOf(results(page).first())).toHaveText(titleOf('wobbly-paper'));
    await expect(results(page).first()).not.toContainText('without:');
  });

  test(`when ${name}, words that stand in no question are not said to stand nowhere`, async ({ page, watch }) => {
    watch.expectError(/texts/);
    watch.expectError(/pagefind/i);
    await block(page, ...files);
    await page.goto(resultsAddress(onlyInText));
    await expect(statusLine(page)).toContainText(/could not be loaded/);
  });
}

test.describe('in a browser without WebAssembly', () => {
  test.beforeEach(({ page }) => withoutWebAssembly(page));

  test('the search works as ever', async ({ page }) => {
    await page.goto(resultsAddress(halfInText));
    await expect(results(page).first()).toContainText('The pneumatic pump was built for umbrellas.');
  });

  test('and without the texts file, questions and titles are searched, and the page says so', async ({
    page,
    watch,
  }) => {
    watch.expectError(/texts/);
    watch.expectError(/Pagefind WASM/);
    await block(page, texts);
    await page.goto(resultsAddress('wax'));
    await expect(linkOf(results(page).first())).toHaveText(titleOf('wax-seal'));
    await expect(statusLine(page)).toContainText('Only questions and titles were searched');
  });
});

test('without the catalogue the box on another page is still a form', async ({ page, watch }) => {
  watch.expectError(/catalogue/);
  await block(page, catalogue);
  await page.goto('faq/lost-key/');
  await searchFor(page, 'wax');
  await expect(page).toHaveURL(/\/search\/\?q=wax$/);
  await expect(statusLine(page)).toContainText('The search could not be loaded.');
});

test('without the catalogue an answer that was reached from a search is whole', async ({ page, watch }) => {
  watch.expectError(/Failed to load resource.*catalogue/);
  await block(page, catalogue);
  const failed = page.waitForEvent('requestfailed', (request) => catalogue.test(request.url()));
  await page.goto('faq/lost-key/?q=key');
  await failed;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titleOf('lost-key'));
  await expect(marks(page)).toHaveCount(0);
});

test('when no script arrives, the results page lists every question', async ({ page, watch }) => {
  watch.expectError(/Failed to load resource/);
  await block(page, /\/assets\/.+\.js$/);
  await page.goto(resultsAddress('wax'));
  await expectEveryQuestion(page);
});

test('when only the first script arrives, the results page says so, and lists every question', async ({
  page,
  watch,
}) => {
  watch.expectError(/Failed to load resource/);
  await block(page, /\/assets\/(?!Page\.)[^/]+\.js$/);
  await page.goto(resultsAddress('wax'));
  await expectEveryQuestion(page);
  await expect(searchBox(page)).toHaveValue('wax');
  await expect(statusLine(page)).toContainText('The search could not be loaded.');
});
