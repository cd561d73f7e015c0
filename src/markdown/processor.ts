/** The Markdown engine of the site: remark and rehype with our own plugins, in the order they must run. */
import { rehypeHeadingIds, unified } from '@astrojs/markdown-remark';
import type { Term } from '../knowledge/terms.ts';
import { rehypeCellAlignment } from './rehype-cell-alignment.ts';
import { rehypeExplainTerms } from './rehype-explain-terms.ts';
import { rehypeOnThisPage } from './rehype-on-this-page.ts';
import { rehypeProcessList } from './rehype-process-list.ts';
import { rehypeSiteLinks } from './rehype-site-links.ts';

/**
 * @param base the path the site stands under, with slashes at both ends
 * @param terms the word list: its terms are explained where they first stand
 */
export function markdownProcessor(base: string, terms: readonly Term[]) {
  return unified({
    rehypePlugins: [
      rehypeProcessList,
      rehypeCellAlignment,
      [rehypeExplainTerms, terms],
      [rehypeSiteLinks, base],
      // Astro gives ids behind these plugins, and leaves those that are there.
      rehypeHeadingIds,
      rehypeOnThisPage,
    ],
  });
}
