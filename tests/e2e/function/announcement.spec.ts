/** Guards against: "Does this announcement still hold, and what does it change for me?" */
import { expect, test } from '#tests/support/browser.ts';
import { announcementOf, contentOf, questionOf } from '#tests/support/content.ts';
import { fixtureSite } from '#tests/support/sites.ts';

const library = contentOf(fixtureSite);
const lostKey = questionOf(library, 'lost-key').data.question;
const drill = announcementOf(library, 'key-drill').data.title;
const moved = announcementOf(library, 'key-drill-moved').data.title;

test('it names the answers it changed, from when and how, and they name it', async ({ page }) => {
  await page.goto('announcements/key-drill-moved/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText([moved]);
  await expect(page.getByRole('heading', { name: 'Answers this changed' })).toBeVisible();
  const item = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: lostKey }) });
  await expect(item).toContainText('From March 14, 2025: Every key is counted in March instead of November.');
  await item.getByRole('link', { name: lostKey }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(lostKey);
  await expect(page.getByRole('main').getByRole('link', { name: moved }).first()).toBeVisible();
});

test('of two announcements that replaced one another each shows both, and which one this is', async ({ page }) => {
  const chain = page.getByRole('listitem').filter({ hasText: /Key Drill/ });
  await page.goto('announcements/key-drill/');
  await expect(page.getByRole('heading', { name: 'What replaced what' })).toBeVisible();
  await expect(chain).toContainText([`October 7, 2024: ${drill} (this one)`, `January 20, 2025: ${moved}`]);
  await expect(chain.first()).toHaveAttribute('aria-current', 'true');
  await chain.getByRole('link', { name: moved }).click();
  await expect(page).toHaveURL(/\/announcements\/key-drill-moved\/$/);
  await expect(chain).toContainText([`October 7, 2024: ${drill}`, `January 20, 2025: ${moved} (this one)`]);
  await expect(chain.getByRole('link', { name: drill })).toBeVisible();
});

test('one that replaced nothing has no such list', async ({ page }) => {
  await page.goto('announcements/teal-folders/');
  await expect(page.getByRole('heading', { name: 'Answers this changed' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What replaced what' })).toHaveCount(0);
});

test('a window of time is given in words, with its time zone', async ({ page }) => {
  await page.goto('announcements/tube-cleaning/');
  const dates = await page.getByRole('article').innerText();
  expect(dates).toMatch(/Begins\s+June 7, 2025, 10 p\.m\. Central Time/);
  expect(dates).toMatch(/Ends\s+June 8, 2025, 2 a\.m\. Central Time/);
  await expect(page.getByRole('time').filter({ hasText: 'June 7, 2025, 10 p.m.' })).toHaveAttribute(
    'datetime',
    '2025-06-07T22:00',
  );
});

test('one that is known second-hand only says so above its text', async ({ page }) => {
  await page.goto('announcements/silver-tokens/');
  const text = await page.getByRole('article').innerText();
  expect(text).toContain('Not confirmed.');
  expect(text.indexOf('Not confirmed.')).toBeLessThan(text.indexOf('Copper tokens stay good'));
});

test('the list has every announcement, newest first, and says which was replaced', async ({ page }) => {
  await page.goto('announcements/');
  const titles = library.announcements
    .toSorted((a, b) => (a.data.published < b.data.published ? 1 : -1))
    .map(({ data }) => data.title);
  await expect(
    page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('time') }),
  ).toContainText(titles);
  await expect(page.getByRole('listitem').filter({ hasText: drill })).toContainText('Replaced by a later announcement');
});
