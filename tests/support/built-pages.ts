/** The pages of a built site as files. */
import { join } from 'node:path';
import { siteFiles } from '#src/integrations/site-files.ts';
import type { TestSite } from './sites.ts';

/** @returns the path of every HTML file, in the order of the alphabet; a site without any was never built */
export function builtPages({ folder }: TestSite): string[] {
  const pages = siteFiles(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => join(folder, path));
  if (pages.length === 0) throw new Error(`${folder} holds no pages: build the site first`);
  return pages;
}

/** The address of a page below the base path: `faq/lost-key/` of `…/faq/lost-key/index.html`. */
export function addressOfFile({ folder }: TestSite, file: string): string {
  return file
    .slice(join(folder, '/').length)
    .replaceAll('\\', '/')
    .replace(/(^|\/)index\.html$/, '$1');
}
