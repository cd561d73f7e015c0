/** Guards against: "I typed what everybody types, and the page I needed was not the first." */
import { expect, test } from '#tests/support/browser.ts';
import { announcementOf, contentOf, questionOf } from '#tests/support/content.ts';
import { linkOf, results, searchFor } from '#tests/support/search-page.ts';
import { realSite } from '#tests/support/sites.ts';

const library = contentOf(realSite);
const answer = (slug: string) => ({
  path: `/faq/${slug}/`,
  heading: questionOf(library, slug).data.question,
});
const news = (slug: string) => ({
  path: `/announcements/${slug}/`,
  heading: announcementOf(library, slug).data.title,
});

/** Each with the pages that are right to come first. */
const searches = [
  { words: 'client code', right: [answer('client-code-pacer')] },
  { words: 'pro hac vice', right: [answer('pro-hac-vice-register')] },
  { words: 'summons', right: ['need-a-summons', 'summons-new-case', 'file-executed-summons'].map(answer) },
  { words: 'NextGenCSO', right: [news('reminder-tips-automated-script-users')] },
];

for (const { words, right } of searches) {
  test(`"${words}" shows the right page first, and it opens`, async ({ page }) => {
    await page.goto('./');
    await searchFor(page, words);
    const first = linkOf(results(page).first());
    await expect(first).toBeVisible();
    const text = (await first.textContent()) ?? '';
    const found = right.find(({ heading }) => heading === text);
    expect(right.map(({ heading }) => heading)).toContain(text);
    await first.click();
    await expect(page).toHaveURL(({ pathname }) => pathname === found?.path);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(text);
  });
}

test('the client code answer says what changed on April 14, 2024, beside the answer and in its history', async ({
  page,
}) => {
  await page.goto('faq/client-code-pacer/');
  const beside = page.getByRole('region', { name: 'What changed this answer' });
  await expect(beside.getByText('April 14, 2024')).toBeVisible();
  await expect(beside.getByRole('link', { name: news('client-code-change-coming-soon').heading })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /^\s*April 14, 2024:/ })).toBeVisible();
});
