import { generateRssFeed } from 'feedsmith';
import { type Feed, lastUpdate } from './feed.ts';
import { snug } from './snug.ts';

/**
 * RSS 2.0, the full text as `content:encoded` and the last change as `atom:updated`.
 * @param address of this very file, absolute
 * @param style address of the style sheet for browsers
 */
export function rss(feed: Feed, address: string, style: string): string {
  const updated = lastUpdate(feed);
  return snug(
    generateRssFeed(
      {
        title: feed.title,
        link: feed.page,
        description: feed.description,
        language: 'en-US',
        ...(updated && { lastBuildDate: updated }),
        atom: { links: [{ href: address, rel: 'self', type: 'application/rss+xml' }] },
        items: feed.items.map((item) => ({
          title: item.title,
          link: item.url,
          guid: { value: item.id, isPermaLink: false },
          pubDate: item.published,
          atom: { updated: item.updated },
          categories: [{ name: item.category }],
          description: item.summary,
          content: { encoded: item.html },
        })),
      },
      { strict: true, stylesheets: [{ href: style, type: 'text/css' }] },
    ),
  );
}
