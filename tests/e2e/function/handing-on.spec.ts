/** Guards against: "I wanted to send the answer to a colleague, or hand it over on paper." */
import { expect, test } from '#tests/support/browser.ts';
import { contentOf } from '#tests/support/content.ts';
import { fixtureSite } from '#tests/support/sites.ts';

const library = contentOf(fixtureSite);
const folded = 'The pneumatic pump was built for umbrellas.';

test('the link to an answer is copied without the words that were searched for', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('faq/lost-key/?q=key');
  await page.getByRole('button', { name: 'Copy link to this answer' }).click();
  await expect(page.getByText('Link copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/help\/ecf\/faq\/lost-key\/$/);
});

test('where nothing can be copied, the link stands there to be taken by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await page.goto('faq/lost-key/');
  await page.getByRole('button', { name: 'Copy link to this answer' }).click();
  await expect(page.getByText(/^http.*\/help\/ecf\/faq\/lost-key\/$/)).toBeVisible();
});

test('the button prints', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute('data-asked-to-print', '');
  });
  await page.goto('faq/lost-key/');
  await page.getByRole('button', { name: 'Print this answer' }).click();
  await expect(page.locator('html[data-asked-to-print]')).toHaveCount(1);
});

test('on paper nothing is folded, there is no navigation, and the address stands below; then all is as before', async ({
  page,
}) => {
  await page.goto('faq/wobbly-paper/');
  await expect(page.getByText(folded)).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.getByText(folded)).toBeVisible();
  await expect(page.getByText(/^This page: http.*\/faq\/wobbly-paper\/ Printed on /)).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('search')).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.getByText(folded)).toBeHidden();
});

test('a link into what is folded opens it', async ({ page }) => {
  await page.goto('faq/wobbly-paper/');
  const text = page.getByText(folded);
  await text.evaluate((paragraph) => paragraph.setAttribute('id', 'pump'));
  await page.evaluate(() => (location.hash = '#pump'));
  await expect(text).toBeInViewport();
});

test('"Next" and "Previous" go through the questions of the topic and nowhere else', async ({ page }) => {
  const inTopic = library.questions
    .filter(({ data }) => data.topic === 'filing')
    .map(({ data }) => data.title ?? data.question)
    .sort();
  await page.goto('topics/filing/');
  await page
    .getByRole('main')
    .getByRole('link', { name: inTopic[0] ?? 'no question', exact: true })
    .click();
  const around = page.getByRole('navigation', { name: /^More in / });
  for (const next of inTopic.slice(1)) {
    const link = around.getByRole('listitem').filter({ hasText: 'Next in' }).getByRole('link');
    await expect(link).toHaveText(next);
    await link.click();
  }
  await expect(around.getByText('Next in')).toHaveCount(0);
  await expect(around.getByRole('link')).toHaveText([inTopic.at(-2) ?? 'no question before the last']);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no button that does nothing', async ({ page }) => {
    await page.goto('faq/lost-key/');
    await expect(page.getByRole('main').getByRole('button', { name: /Copy|Print/ })).toHaveCount(0);
  });
});
