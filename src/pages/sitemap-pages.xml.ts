import { getCollection } from 'astro:content';
import type { APIContext } from 'astro';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { absolute } from '#src/knowledge/feed-items.ts';
import { allAnnouncements, allQuestions, allTopics, siteFacts, wordsByLetter } from '#src/knowledge/library.ts';
import { publisherOf } from '#src/knowledge/publisher.ts';
import { mappedPages } from '#src/knowledge/site-map.ts';
import { fitsOneIndex } from '#src/knowledge/word-index.ts';

export async function GET({ site }: APIContext): Promise<Response> {
  const publisher = publisherOf(await siteFacts(), site, import.meta.env.BASE_URL);
  const letters = await wordsByLetter();
  const pages = mappedPages({
    questions: await allQuestions(),
    announcements: await allAnnouncements(),
    topics: await allTopics(),
    pages: await getCollection('pages'),
    letters: fitsOneIndex(letters) ? [] : [...letters.keys()],
  });
  const urls = pages.map(({ address, changed }) =>
    x('url', [x('loc', absolute(address, publisher)), ...(changed === undefined ? [] : [x('lastmod', changed)])]),
  );
  const tree = x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls);
  return new Response(`<?xml version="1.0" encoding="utf-8"?>\n${toXml(tree)}\n`);
}
