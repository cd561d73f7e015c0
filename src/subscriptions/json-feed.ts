import { generateJsonFeed } from 'feedsmith';
import type { Feed } from './feed.ts';

/**
 * JSON Feed 1.1.
 * @param address of this very file, absolute
 */
export function jsonFeed(feed: Feed, address: string): string {
  const content = generateJsonFeed(
    {
      title: feed.title,
      description: feed.description,
      home_page_url: feed.page,
      feed_url: address,
      language: 'en-US',
      authors: [{ name: feed.publisher }],
      items: feed.items.map((item) => ({
        id: item.id,
        url: item.url,
        title: item.title,
        summary: item.summary,
        content_html: item.html,
        date_published: item.published,
        date_modified: item.updated,
        tags: [item.category],
      })),
    },
    { strict: true },
  ) as object;
  // The generator leaves out an empty list, which a JSON Feed must have.
  return `${JSON.stringify({ items: [], ...content }, null, 1)}\n`;
}
