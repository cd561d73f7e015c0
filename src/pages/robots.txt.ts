import type { APIContext } from 'astro';
import { absolute } from '#src/knowledge/feed-items.ts';
import { siteFacts } from '#src/knowledge/library.ts';
import { filePaths } from '#src/knowledge/file-paths.ts';
import { publisherOf } from '#src/knowledge/publisher.ts';

export async function GET({ site }: APIContext): Promise<Response> {
  const publisher = publisherOf(await siteFacts(), site, import.meta.env.BASE_URL);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${absolute(filePaths.sitemapIndex, publisher)}\n`);
}
