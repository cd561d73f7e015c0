import type { APIContext } from 'astro';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { absolute } from '#src/knowledge/feed-items.ts';
import { siteFacts } from '#src/knowledge/library.ts';
import { filePaths } from '#src/knowledge/file-paths.ts';
import { publisherOf } from '#src/knowledge/publisher.ts';

export async function GET({ site }: APIContext): Promise<Response> {
  const publisher = publisherOf(await siteFacts(), site, import.meta.env.BASE_URL);
  const tree = x('sitemapindex', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, [
    x('sitemap', [x('loc', absolute(filePaths.sitemapPages, publisher))]),
  ]);
  return new Response(`<?xml version="1.0" encoding="utf-8"?>\n${toXml(tree)}\n`);
}
