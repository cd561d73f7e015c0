/** Guards against: "We put the site under a path of our server, and half of its links left that path." */
import { expect, test } from '#tests/support/browser.ts';
import { crawl, withoutPlace } from '#tests/support/crawl.ts';
import { contentOf } from '#tests/support/content.ts';
import { fixtureSite } from '#tests/support/sites.ts';

const origin = `http://localhost:${fixtureSite.port}`;
const home = origin + fixtureSite.base;

test('every page and file that a link leads to is under the path, is there, and has the place named', async ({
  request,
}) => {
  const pages = await crawl(request, home);
  expect([...pages.keys()].filter((url) => !url.startsWith(home))).toEqual([]);
  expect([...pages].filter(([, { status }]) => status !== 200).map(([url]) => url)).toEqual([]);
  const nowhere = [...pages.values()]
    .flatMap(({ links }) => links)
    .filter((link) => link.startsWith(home) && new URL(link).hash !== '')
    .filter((link) => pages.get(withoutPlace(link))?.ids.has(decodeURIComponent(new URL(link).hash.slice(1))) !== true);
  expect(nowhere).toEqual([]);
  for (const { id } of contentOf(fixtureSite).questions) expect([...pages.keys()]).toContain(`${home}faq/${id}/`);
});

test('the path without its last slash leads home, and beside the path there is nothing', async ({ request }) => {
  const bare = await request.get(origin + fixtureSite.base.slice(0, -1));
  expect(bare.url()).toBe(home);
  expect((await request.get(`${origin}/faq/lost-key/`)).status()).toBe(404);
});

test('links that writers put into a text lead on under the path, to the very place', async ({ page }) => {
  await page.goto('faq/wobbly-paper/');
  await page.getByRole('main').getByRole('link', { name: 'what things cost in tokens' }).click();
  await expect(page).toHaveURL(`${home}faq/token-fee/#what-things-cost`);
  await expect(page.getByRole('heading', { name: 'What things cost' })).toBeInViewport();
});

test('the menu leads to its pages and says which one is open', async ({ page }) => {
  await page.goto('./');
  const menu = page.getByRole('navigation', { name: 'Main' });
  for (const name of ['Announcements', 'Site Map', 'Contact Information', 'Home']) {
    await menu.getByRole('link', { name }).click();
    await expect(menu.getByRole('link', { name })).toHaveAttribute('aria-current', 'page');
  }
  await expect(page).toHaveURL(home);
});
