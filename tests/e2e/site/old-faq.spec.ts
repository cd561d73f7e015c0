/** Guards against: "the manual's link to answer 1235503948 leads to the wrong page." Every old number there is. */
import { expect, test } from '#tests/support/browser.ts';
import { contentOf } from '#tests/support/content.ts';
import { realSite } from '#tests/support/sites.ts';

const { questions, redirects } = contentOf(realSite);
const answers = questions.flatMap(({ id, data }) => data.legacyIds.map((number) => [`answer=${number}`, `faq/${id}/`]));
const categories = Object.entries(redirects?.data.categories ?? {}).map(([number, topic]) => [
  `cat=${number}`,
  `topics/${topic}/`,
]);

test('every old answer and category leads to its page', async ({ page, baseURL }) => {
  expect(answers.length).toBeGreaterThan(10);
  expect(categories.length).toBe(7);
  for (const [query = '', address = ''] of [...answers, ...categories]) {
    await test.step(query, async () => {
      await page.goto(`cgi-bin/faq.html?${query}`);
      await expect(page).toHaveURL(new URL(address, baseURL).href);
    });
  }
});
