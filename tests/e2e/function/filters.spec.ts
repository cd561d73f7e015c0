/** Guards against: "The filters lied about their numbers, or Back threw my search away." */
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '#tests/support/browser.ts';
import { contentOf } from '#tests/support/content.ts';
import { linkOf, results, resultsAddress, searchBox, statusLine } from '#tests/support/search-page.ts';
import { fixtureSite } from '#tests/support/sites.ts';

const { questions, announcements } = contentOf(fixtureSite);
const dateOf = new Map([
  ...questions.map(({ data }) => [data.question, data.reviewed] as const),
  ...announcements.map(({ data }) => [data.title, data.published] as const),
]);

function filters(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Narrow the results' });
}

/** The filter of this name, with the number it shows. */
async function filter(page: Page, name: string): Promise<{ link: Locator; count: number }> {
  const link = filters(page).getByRole('link', { name: new RegExp(`^${name} \\(\\d+\\)$`) });
  return { link, count: Number(/\d+$/.exec(await link.innerText())?.[0]) };
}

for (const [name, parameter] of [
  ['Announcements', 'type=announcement'],
  ['Participation', 'topic=participation'],
  ['Law firm staff', 'audience=firm'],
] as const) {
  test(`"${name}" leaves as many results as it says, stands in the address, and comes off again`, async ({ page }) => {
    await page.goto(resultsAddress('key'));
    await expect(results(page).first()).toBeVisible();
    const all = await results(page).count();
    const { link, count } = await filter(page, name);
    expect(count).toBeGreaterThan(0);
    await link.click();
    await expect(page).toHaveURL(new RegExp(`\\?q=key&${parameter}$`));
    await expect(results(page)).toHaveCount(count);
    await expect(link).toHaveAttribute('aria-current', 'true');
    await link.click();
    await expect(page).toHaveURL(/\?q=key$/);
    await expect(results(page)).toHaveCount(all);
    await expect(link).not.toHaveAttribute('aria-current');
  });
}

test('each filter counts within the others', async ({ page }) => {
  await page.goto(resultsAddress('key'));
  await (await filter(page, 'Questions')).link.click();
  await expect(page).toHaveURL(/type=question/);
  await expect(filters(page).getByRole('link', { name: /^Participation/ })).toBeHidden();
  const staff = await filter(page, 'Law firm staff');
  await staff.link.click();
  await expect(page).toHaveURL(/\?q=key&type=question&audience=firm$/);
  await expect(results(page)).toHaveCount(staff.count);
});

test('Back and Forward go through the filters one by one', async ({ page }) => {
  await page.goto(resultsAddress('key'));
  await expect(results(page).first()).toBeVisible();
  const all = await results(page).count();
  const { link, count } = await filter(page, 'Announcements');
  expect(count).toBeLessThan(all);
  await link.click();
  await expect(results(page)).toHaveCount(count);
  await page.goBack();
  await expect(page).toHaveURL(/\?q=key$/);
  await expect(results(page)).toHaveCount(all);
  await page.goForward();
  await expect(results(page)).toHaveCount(count);
});

test('Back from an answer leads to the results as they were', async ({ page }) => {
  await page.goto(resultsAddress('key'));
  const { link, count } = await filter(page, 'Announcements');
  await link.click();
  await expect(results(page)).toHaveCount(count);
  await linkOf(results(page).first()).click();
  await expect(page).toHaveURL(/\/announcements\/[a-z-]+\/\?q=key$/);
  await page.goBack();
  await expect(results(page)).toHaveCount(count);
  await expect(searchBox(page)).toHaveValue('key');
});

test('"Newest first" sorts by date, and "Best match first" undoes it', async ({ page }) => {
  await page.goto(resultsAddress('key'));
  const titles = (): Promise<string[]> => results(page).getByRole('link').allTextContents();
  await expect(results(page).first()).toBeVisible();
  const byMatch = await titles();
  await filters(page).getByRole('link', { name: 'Newest first' }).click();
  await expect(page).toHaveURL(/\?q=key&sort=date$/);
  await expect(filters(page).getByRole('link', { name: 'Newest first' })).toHaveAttribute('aria-current', 'true');
  const newest = byMatch
    .map((title) => dateOf.get(title) ?? title)
    .toSorted()
    .toReversed();
  await expect.poll(async () => (await titles()).map((title) => dateOf.get(title))).toEqual(newest);
  await filters(page).getByRole('link', { name: 'Best match first' }).click();
  await expect.poll(titles).toEqual(byMatch);
});

test('an address with filters shows what it says, box and filters included', async ({ page }) => {
  await page.goto(`${resultsAddress('key')}&type=announcement&sort=date`);
  await expect(results(page).first()).toContainText('Announcement of');
  await expect(searchBox(page)).toHaveValue('key');
  const { link, count } = await filter(page, 'Announcements');
  await expect(link).toHaveAttribute('aria-current', 'true');
  await expect(results(page)).toHaveCount(count);
});

test('filters that leave nothing say so, name the filters as the cause, and can be taken off', async ({ page }) => {
  await page.goto(`${resultsAddress('wax')}&type=announcement`);
  await expect(statusLine(page)).toHaveText('Nothing found for “wax” with these filters.');
  await filters(page).getByRole('link', { name: 'Announcements (0)' }).click();
  await expect(results(page).first()).toBeVisible();
});

test('a page number beyond the last shows results all the same', async ({ page }) => {
  await page.goto(`${resultsAddress('wax')}&page=9`);
  await expect(statusLine(page)).toContainText('for “wax”');
  await expect(results(page).first()).toBeVisible();
});
