/** Guards against: "I followed a link of yours and there was nothing there." */
import { crawl, withoutPlace } from '#tests/support/crawl.ts';
import { expect, test } from '#tests/support/browser.ts';
import { contentOf } from '#tests/support/content.ts';
import { realSite } from '#tests/support/sites.ts';

const home = `http://localhost:${realSite.port}${realSite.base}`;

test('every page and file that a link leads to is there, and every place in it', async ({ request }) => {
  const pages = await crawl(request, home);
  const missing = [...pages].filter(([, { status }]) => status !== 200).map(([url, { status }]) => `${status} ${url}`);
  expect(missing).toEqual([]);

  const nowhere = [...pages].flatMap(([url, { links }]) =>
    links
      .filter((link) => link.startsWith(home) && new URL(link).hash !== '')
      .filter(
        (link) => pages.get(withoutPlace(link))?.ids.has(decodeURIComponent(new URL(link).hash.slice(1))) !== true,
      )
      .map((link) => `${url} → ${link}`),
  );
  expect(nowhere).toEqual([]);
});

test('every question, announcement, topic and page of the content can be reached by links from home', async ({
  request,
}) => {
  const pages = await crawl(request, home);
  const { questions, announcements, topics, pages: others } = contentOf(realSite);
  const wanted = [
    ...questions.map(({ id }) => `faq/${id}/`),
    ...announcements.map(({ id }) => `announcements/${id}/`),
    ...topics.map(({ id }) => `topics/${id}/`),
    ...others.map(({ id }) => `${id}/`),
  ];
  expect(wanted.length).toBeGreaterThan(100);
  expect(wanted.filter((address) => !pages.has(home + address))).toEqual([]);
});

test('every link that leaves the site is one that a reader can follow safely', async ({ request }) => {
  const pages = await crawl(request, home);
  const { site } = contentOf(realSite);
  const plainHttp = [...pages.values()]
    .flatMap(({ links }) => links)
    .map((link) => new URL(link))
    .filter(({ protocol, origin }) => protocol === 'http:' && origin !== new URL(home).origin)
    .filter(({ hostname }) => site?.data.httpHosts.includes(hostname) !== true);
  expect(plainHttp.map(({ href }) => href)).toEqual([]);
});
