/** Guards against: "the outage was over and your page still warned of it; the next one you did not tell." */
import type { Locator, Page } from '@playwright/test';
import { expect, expectAccessible, test } from '#tests/support/browser.ts';
import { announcementOf, contentOf } from '#tests/support/content.ts';
import { fixtureSite } from '#tests/support/sites.ts';

const { title } = announcementOf(contentOf(fixtureSite), 'gong-test').data;
const within = '2098-10-30T12:00:00Z';

function gong(page: Page): Locator {
  return page.getByRole('alert').filter({ hasText: title });
}

for (const [name, instant, shown] of [
  ['a minute before its window', '2098-10-26T03:59:00Z', false],
  ['as its window opens', '2098-10-26T04:00:00Z', true],
  ['within its window', within, true],
  ['a minute before its window closes, after the clock change', '2098-11-02T08:59:00Z', true],
  ['as its window closes', '2098-11-02T09:00:00Z', false],
] as const) {
  test(`${name} an alert is ${shown ? 'shown' : 'not shown'} on every kind of page`, async ({ page }) => {
    await page.clock.setFixedTime(instant);
    for (const address of ['./', 'faq/lost-key/', 'announcements/', 'search/']) {
      await page.goto(address);
      // This one has no end: when it is there, the script has had its turn.
      await expect(page.getByRole('region', { name: 'Alerts' }).getByText('Silver Tokens')).toBeVisible();
      await expect(gong(page)).toHaveCount(shown ? 1 : 0);
    }
  });
}

test('an urgent alert can be put away, and stays away for the session', async ({ page }) => {
  await page.clock.setFixedTime(within);
  await page.goto('./');
  await expectAccessible(page);
  await gong(page).getByRole('button', { name: 'Put away' }).click();
  await expect(gong(page)).toHaveCount(0);
  await expect(page.getByRole('main')).toBeFocused();
  await page.goto('faq/lost-key/');
  await expect(page.getByRole('region', { name: 'Alerts' }).getByText('Silver Tokens')).toBeVisible();
  await expect(gong(page)).toHaveCount(0);
});

test('a new session shows it again', async ({ browser, baseURL }) => {
  for (const session of [1, 2]) {
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.clock.setFixedTime(within);
    await page.goto('./');
    await expect(gong(page), `session ${session}`).toBeVisible();
    await gong(page).getByRole('button', { name: 'Put away' }).click();
    await context.close();
  }
});

test('a pinned notice that is not urgent is no alert, and cannot be put away', async ({ page }) => {
  await page.goto('./');
  const notice = page.getByRole('region', { name: 'Alerts' });
  await expect(notice.getByRole('link', { name: 'Silver Tokens' })).toBeVisible();
  await expect(notice.getByRole('alert')).toHaveCount(0);
  await expect(notice.getByRole('button')).toHaveCount(0);
});

test('an announcement that has passed since the build is marked so', async ({ page }) => {
  await page.clock.setFixedTime('2098-11-01T12:00:00Z');
  await page.goto('announcements/');
  const item = page.getByRole('main').getByRole('listitem').filter({ hasText: title });
  await expect(item.getByText('Past', { exact: true })).toBeHidden();
  await page.clock.setFixedTime('2098-11-03T12:00:00Z');
  await page.goto('announcements/');
  await expect(item.getByText('Past', { exact: true })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('what lasted when the site was built is shown, what was still to come is not', async ({ page }) => {
    await page.goto('faq/lost-key/');
    await expect(page.getByRole('region', { name: 'Alerts' }).getByText('Silver Tokens')).toBeVisible();
    await expect(gong(page)).toHaveCount(0);
  });
});
