/** Guards against: "The page did not say whom to ask, what it rests on, or what else to read." */
import type { Locator } from '@playwright/test';
import { expect, test } from '#tests/support/browser.ts';
import { contentOf, questionOf } from '#tests/support/content.ts';
import { fixtureSite } from '#tests/support/sites.ts';

const library = contentOf(fixtureSite);

test('every answer has the question as its one heading of the first level, word for word', async ({ page }) => {
  for (const { id, data } of library.questions) {
    await page.goto(`faq/${id}/`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText([data.question]);
  }
});

test('each landmark is there once, and the search is one of them', async ({ page }) => {
  await page.goto('faq/lost-key/');
  for (const role of ['banner', 'search', 'main', 'contentinfo'] as const) {
    await expect(page.getByRole(role)).toHaveCount(1);
  }
  const menu = page.getByRole('navigation', { name: 'Main' });
  await expect(menu).toHaveCount(1);
  for (const name of ['Home', 'Site Map', 'Contact Information']) {
    await expect(menu.getByRole('link', { name })).toBeVisible();
  }
});

test('headings go down one level at a time', async ({ page }) => {
  await page.goto('faq/wobbly-paper/');
  const levels = await page
    .getByRole('heading')
    .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
});

test('each related topic gives its reason and leads to its page', async ({ page }) => {
  const { related } = questionOf(library, 'token-fee').data;
  await page.goto('faq/token-fee/');
  const items = page.getByRole('navigation', { name: 'Related topics' }).getByRole('listitem');
  await expect(items).toHaveCount(related.length);
  for (const [index, { id, because }] of related.entries()) {
    const { question, title } = questionOf(library, id).data;
    await expect(items.nth(index)).toContainText(because);
    await expect(items.nth(index).getByRole('link')).toHaveText(title ?? question);
    await expect(items.nth(index).getByRole('link')).toHaveAttribute('href', `/help/ecf/faq/${id}/`);
  }
});

test('"Who can help" names the desk of this answer, with phone, e-mail, hours and what to have ready', async ({
  page,
}) => {
  const desk = library.site?.data.desks.find(({ id }) => id === questionOf(library, 'lost-key').data.answeredBy);
  await page.goto('faq/lost-key/');
  const help = page.getByRole('complementary', { name: 'Further help' });
  await expect(help.getByRole('heading', { name: 'Who can help' })).toBeVisible();
  await expect(help.getByRole('heading', { level: 3 })).toHaveText([desk?.name ?? 'a desk']);
  await expect(help.getByRole('link', { name: '800-555-0102' })).toHaveAttribute('href', 'tel:+1-800-555-0102');
  await expect(help.getByRole('link', { name: desk?.email ?? '@' })).toHaveAttribute('href', `mailto:${desk?.email}`);
  await expect(help).toContainText('Monday to Thursday, 8 a.m. to 6 p.m.; Saturday, 9 a.m. to 12 p.m. Central Time');
  await expect(help).toContainText(desk?.haveReady[0] ?? 'nothing');
});

test('sources are links that say their host, their own date and when they were read', async ({ page }) => {
  await page.goto('faq/blue-folder/');
  const { sources } = questionOf(library, 'blue-folder').data;
  for (const { title, url, dated } of sources) {
    const source = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: title, exact: true }) });
    await expect(source.getByRole('link')).toHaveAttribute('href', url);
    await expect(source).toContainText(`court.example; source dated: ${dated}; read October 1, 2025`);
  }
  await expect(page.getByText('compared with the live page October 2, 2025')).toBeVisible();
});

test('changes come newest first, and a change by announcement links to it', async ({ page }) => {
  await page.goto('faq/blue-folder/');
  const changes = page.getByRole('listitem').filter({ hasText: /^\s*(April 1, 2024|May 6, 2023):/ });
  await expect(changes).toContainText(['April 1, 2024: A teal folder', 'May 6, 2023: The manual asks']);
  await expect(changes.first().getByRole('link', { name: 'Teal Folders Are Welcome' })).toBeVisible();
});

test('every date is a time that machines can read, and says when the answer was reviewed', async ({ page }) => {
  await page.goto('faq/lost-key/');
  const times = page.getByRole('main').getByRole('time');
  const read = await times.evaluateAll((all) =>
    all.map((time) => [time.getAttribute('datetime') ?? '', time.textContent] as const),
  );
  expect(read).toContainEqual(['2025-10-01', 'October 1, 2025']);
  expect(read.filter(([day]) => !/^\d{4}-\d{2}-\d{2}$/.test(day))).toEqual([]);
  await expect(page.getByText(/Reviewed October 1, 2025/)).toBeVisible();
});

for (const [slug, label] of [
  ['wax-seal', 'Old rule'],
  ['second-key', 'Not confirmed'],
] as const) {
  test(`an answer that is "${label}" says so above its text, and then why and whom to ask`, async ({ page }) => {
    const { confidenceNote } = questionOf(library, slug).data;
    await page.goto(`faq/${slug}/`);
    const link = page.getByRole('article').getByRole('link', { name: label });
    const text = page.getByRole('article').getByText(slug === 'wax-seal' ? 'coin-sized drop' : 'Perhaps.');
    const top = async (part: Locator): Promise<number> => (await part.boundingBox())?.y ?? NaN;
    expect(await top(link)).toBeLessThan(await top(text));
    await link.click();
    const region = page.getByRole('region', { name: 'How sure this answer is' });
    await expect(region).toBeInViewport();
    await expect(region).toContainText(`${label}.`);
    await expect(region).toContainText(confidenceNote ?? 'a note');
  });
}
