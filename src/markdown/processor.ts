/** The Markdown engine of the site: remark and rehype with our own plugins, in the order they must run. */
import { unified } from '@astrojs/markdown-remark';
import type { Term } from '../knowledge/terms.ts';
import { rehypeExplainTerms } from './rehype-explain-terms.ts';
import { rehypeProcessList } from './rehype-process-list.ts';
import { rehypeSiteLinks } from './rehype-site-links.ts';

/**
 * @param base the path the site stands under, with slashes at both ends
 * @param terms the word list: its terms are explained where they first stand
 */
export function markdownProcessor(base: string, terms: readonly Term[]) {
  return unified({
    rehypePlugins: [rehypeProcessList, [rehypeExplainTerms, terms], [rehypeSiteLinks, base]],
  });
}
