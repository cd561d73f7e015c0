/** Guards against: "my feed reader finds no feed, my browser no search, the search engine no pages." */
import { expect, test } from '#tests/support/browser.ts';
import { pngSize } from '#tests/support/png-size.ts';
import { linkOf, results } from '#tests/support/search-page.ts';

test('every page names the feeds, a topic its own too, and all are there', async ({ page, request }) => {
  await page.goto('topics/filing/');
  const links = await page
    .locator('link[rel=alternate]')
    .evaluateAll((found) => found.map((link) => (link as HTMLLinkElement).href));
  const names = links.map((link) => link.replace(/^.*\/help\/ecf/, ''));
  expect(names).toEqual([
    ...['rss.xml', 'atom.xml', 'feed.json'].map((file) => `/announcements/${file}`),
    ...['rss.xml', 'atom.xml', 'feed.json'].map((file) => `/topics/filing/${file}`),
  ]);
  for (const link of links) expect((await request.get(link)).status(), link).toBe(200);
});

test('the Subscribe page can be reached from every page, and every file it offers is there', async ({
  page,
  request,
}) => {
  await page.goto('./');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Subscribe' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Subscribe');
  const files = await page
    .getByRole('main')
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  expect(files.filter((file) => file.endsWith('.ics')).length).toBe(10);
  for (const file of new Set(files)) expect((await request.get(file)).status(), file).toBe(200);
});

for (const [file, item] of [
  ['rss.xml', 'item'],
  ['atom.xml', 'entry'],
] as const) {
  test(`${file} can be read by someone who opens it in a browser`, async ({ page }) => {
    // A browser looks for this picture beside every file that names none.
    await page.route('/favicon.ico', (route) => route.fulfill({ status: 204 }));
    await page.goto(`announcements/${file}`);
    await expect(page.locator(`${item} > title`).first()).toBeVisible();
    await expect(page.locator(`${item} > title`).first()).toHaveCSS('font-weight', '700');
    for (const hidden of ['guid, id', 'encoded, content', 'category']) {
      await expect(page.locator(hidden).first()).toBeHidden();
    }
  });
}

test('the address bar can search: the description leads to results', async ({ page, request }) => {
  await page.goto('./');
  const address = await page.locator('link[rel=search]').getAttribute('href');
  const description = await (await request.get(address ?? '')).text();
  const template = /type="text\/html"[^>]* template="([^"]+)"/.exec(description)?.[1] ?? '';
  await page.goto(template.replace('{searchTerms}', 'lost+key'));
  await expect(linkOf(results(page).first())).toBeVisible();
});

test('robots.txt names the site map, whose every page is there and says where it belongs', async ({
  page,
  request,
}) => {
  const index = /^Sitemap: (\S+)$/m.exec(await (await request.get('robots.txt')).text())?.[1] ?? '';
  const pages = /<loc>([^<]+)<\/loc>/.exec(await (await request.get(index)).text())?.[1] ?? '';
  const listed = [...(await (await request.get(pages)).text()).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, loc]) => loc ?? '',
  );
  expect(listed.length).toBeGreaterThan(30);
  for (const address of listed) {
    const response = await request.get(address, { maxRedirects: 0 });
    expect(response.status(), address).toBe(200);
    expect(await response.text(), address).toContain(`<link rel="canonical" href="${address}">`);
  }
  await page.goto('cgi-bin/faq.html');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
});

test('a shared address has a title, words and a picture of the size it says', async ({ page, request }) => {
  await page.goto('faq/lost-key/');
  const tag = (property: string): Promise<string | null> =>
    page.locator(`meta[property="${property}"]`).getAttribute('content');
  expect(await tag('og:title')).toBeTruthy();
  expect(await tag('og:url')).toBe(page.url());
  const picture = await request.get((await tag('og:image')) ?? '');
  expect(pngSize(await picture.body())).toEqual({
    width: Number(await tag('og:image:width')),
    height: Number(await tag('og:image:height')),
  });
});

test('every kind of page carries its data block, and it is one', async ({ page }) => {
  for (const [address, types] of [
    ['./', ['WebSite', 'WebPage']],
    ['faq/lost-key/', ['WebSite', 'WebPage', 'FAQPage', 'BreadcrumbList']],
    ['announcements/gong-test/', ['WebSite', 'WebPage', 'NewsArticle', 'BreadcrumbList']],
  ] as const) {
    await page.goto(address);
    const text = await page.locator('script[type="application/ld+json"]').textContent();
    const { '@graph': things } = JSON.parse(text ?? '') as { '@graph': { '@type': string }[] };
    expect(things.map((thing) => thing['@type'])).toEqual(types);
  }
});

test('rules for software stand on the page that tells them', async ({ page }) => {
  await page.goto('faq/night-hatch/');
  await expect(page.getByRole('heading', { name: 'For software' })).toBeVisible();
  await expect(page.getByText('On weekdays the night hatch is open from 4:30 p.m. to midnight.')).toBeVisible();
});
