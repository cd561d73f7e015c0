import { generateAtomFeed } from 'feedsmith';
import { type Feed, lastUpdate } from './feed.ts';
import { snug } from './snug.ts';

/** An Atom feed must have been updated; one without items was when there was nothing yet. */
const never = new Date(0);

/**
 * Atom (RFC 4287).
 * @param address of this very file, absolute
 * @param style address of the style sheet for browsers
 */
export function atom(feed: Feed, address: string, style: string): string {
  return snug(
    generateAtomFeed(
      {
        id: feed.id,
        title: { value: feed.title, type: 'text' },
        subtitle: { value: feed.description, type: 'text' },
        updated: lastUpdate(feed) ?? never,
        authors: [{ name: feed.publisher }],
        links: [
          { href: address, rel: 'self', type: 'application/atom+xml' },
          { href: feed.page, rel: 'alternate', type: 'text/html' },
        ],
        entries: feed.items.map((item) => ({
          id: item.id,
          title: { value: item.title, type: 'text' },
          links: [{ href: item.url, rel: 'alternate', type: 'text/html' }],
          published: item.published,
          updated: item.updated,
          categories: [{ term: item.category }],
          summary: { value: item.summary, type: 'text' },
          content: { value: item.html, type: 'html' },
        })),
      },
      { strict: true, stylesheets: [{ href: style, type: 'text/css' }] },
    ),
  );
}
