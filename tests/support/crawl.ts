/** Follows every link of a site, as a search engine would: without a browser. */
import type { APIRequestContext } from '@playwright/test';

export interface CrawledPage {
  status: number;
  /** Absolute addresses, as the page means them, of links and of the files it loads. */
  links: string[];
  ids: ReadonlySet<string>;
}

/**
 * @param home absolute address of the home page; only what is on the same host is fetched
 * @returns every page and file by its address, without query and fragment
 */
export async function crawl(request: APIRequestContext, home: string): Promise<Map<string, CrawledPage>> {
  const pages = new Map<string, CrawledPage>();
  const waiting = [home];
  for (let url = waiting.pop(); url !== undefined; url = waiting.pop()) {
    if (pages.has(url)) continue;
    const response = await request.get(url, { maxRedirects: 0 });
    const isPage = response.headers()['content-type']?.startsWith('text/html') ?? false;
    const page = readPage(response.status(), isPage ? await response.text() : '', url);
    pages.set(url, page);
    waiting.push(...page.links.filter((link) => new URL(link).origin === new URL(home).origin).map(withoutPlace));
  }
  return pages;
}

/** The address of a page itself: without query and fragment. */
export function withoutPlace(address: string): string {
  const url = new URL(address);
  return url.origin + url.pathname;
}

function readPage(status: number, html: string, url: string): CrawledPage {
  const links = attributes(html, '(?:href|src|action|data-catalogue|data-texts|data-pagefind)')
    .map((address) => new URL(address, url))
    .filter(({ protocol }) => protocol.startsWith('http'));
  return { status, links: links.map(({ href }) => href), ids: new Set(attributes(html, 'id')) };
}

function attributes(html: string, name: string): string[] {
  const attribute = new RegExp(`\\s${name}="([^"]*)"`, 'g');
  const tags = html.match(/<[a-z][^>]*>/gi) ?? [];
  return tags.flatMap((tag) =>
    [...tag.matchAll(attribute)].map(([, value = '']) => value.replace(/&(#38|amp);/g, '&')),
  );
}
