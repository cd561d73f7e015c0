/** Guards against: "In my browser the right answer was not the first." The queries of `tests/content`, in the real page. */
import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/browser.ts';
import { withoutWebAssembly } from '#tests/support/browsers-without.ts';
import { contentOf } from '#tests/support/content.ts';
import { measure, readQueries } from '#tests/support/relevance.ts';
import { results, searchFor, statusLine } from '#tests/support/search-page.ts';
import { realSite } from '#tests/support/sites.ts';

const { questions, announcements } = contentOf(realSite);
const titles = new Set([...questions.map(({ data }) => data.question), ...announcements.map(({ data }) => data.title)]);

async function titlesShown(page: Page, words: string): Promise<string[]> {
  await searchFor(page, words);
  await statusLine(page).filter({ hasNotText: 'Searching' }).waitFor();
  return results(page).getByRole('link').allTextContents();
}

/** What a browser that has everything must reach, and how far another may stand behind it. */
const floors = { first: 0.9, firstThree: 0.97, rightlyNothing: 0.8 };
const mayLack = 0.03;

async function withoutTexts(page: Page): Promise<void> {
  await page.route(/\/search\/texts/, (route) => route.abort());
}

const browsers: { name: string; lacks: number; errors: RegExp[]; take: (page: Page) => Promise<void> }[] = [
  { name: 'that has everything', lacks: 0, errors: [], take: () => Promise.resolve() },
  { name: 'without WebAssembly', lacks: mayLack, errors: [], take: withoutWebAssembly },
  {
    name: 'that has to use Pagefind',
    lacks: mayLack,
    errors: [/texts/],
    take: withoutTexts,
  },
  {
    name: 'that has neither',
    lacks: mayLack,
    errors: [/texts/, /Pagefind WASM/],
    take: async (page) => {
      await withoutWebAssembly(page);
      await withoutTexts(page);
    },
  },
];

for (const { name, lacks, errors, take } of browsers) {
  test(`the development queries are answered in a browser ${name}`, async ({ page, watch }) => {
    for (const error of errors) watch.expectError(error);
    await take(page);
    await page.goto('search/');
    const { total, rightlyNothing } = await measure(readQueries('development'), titles, (words) =>
      titlesShown(page, words),
    );
    expect.soft(total.first, 'right answer first').toBeGreaterThanOrEqual(floors.first - lacks);
    expect.soft(total.firstThree, 'right answer among three').toBeGreaterThanOrEqual(floors.firstThree - lacks);
    expect.soft(rightlyNothing, 'told that nothing is close').toBeGreaterThanOrEqual(floors.rightlyNothing - lacks);
  });
}
