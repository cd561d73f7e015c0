/** Lets a browser search the site from its address bar. */
import type { APIContext } from 'astro';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { absolute } from '#src/knowledge/feed-items.ts';
import { siteFacts } from '#src/knowledge/library.ts';
import { filePaths } from '#src/knowledge/file-paths.ts';
import { paths } from '#src/knowledge/paths.ts';
import { publisherOf } from '#src/knowledge/publisher.ts';

/** OpenSearch 1.1 allows a short name of this many characters. */
const longestShortName = 16;

export async function GET({ site: origin }: APIContext): Promise<Response> {
  const site = await siteFacts();
  const publisher = publisherOf(site, origin, import.meta.env.BASE_URL);
  const address = (path: string): string => absolute(path, publisher);
  const description = x('OpenSearchDescription', { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' }, [
    x('ShortName', site.name.slice(0, longestShortName)),
    x('Description', `${site.name}: ${site.tagline}`),
    x('InputEncoding', 'UTF-8'),
    x('Image', { width: '16', height: '16', type: 'image/svg+xml' }, address('/favicon.svg')),
    x('Url', { type: 'text/html', method: 'get', template: `${address(paths.search)}?q={searchTerms}` }),
    x('Url', { type: 'application/opensearchdescription+xml', rel: 'self', template: address(filePaths.openSearch) }),
  ]);
  return new Response(`<?xml version="1.0" encoding="utf-8"?>\n${toXml(description)}\n`);
}
