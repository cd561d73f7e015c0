/** The Markdown engine of the site: remark and rehype with our own plugins, in the order they must run. */
import { unified } from '@astrojs/markdown-remark';
import { rehypeProcessList } from './rehype-process-list.ts';
import { rehypeSiteLinks } from './rehype-site-links.ts';

/** @param base the path the site stands under, with slashes at both ends */
export function markdownProcessor(base: string) {
  return unified({ rehypePlugins: [rehypeProcessList, [rehypeSiteLinks, base]] });
}
