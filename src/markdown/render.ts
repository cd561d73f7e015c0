/**
 * The text of a content file as the site shows it. A content file holds no code (rule `no-code`), so it need not become a
 * script module of its own, as @astrojs/mdx makes it: it is drawn once, from the tree that rules and search read too.
 * Pure, and fit for a browser.
 */
import type { Root as HtmlRoot } from 'hast';
import { h } from 'hastscript';
import type { Root } from 'mdast';
import rehypeSlug from 'rehype-slug';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { inWords } from '../knowledge/dates.ts';
import type { Term } from '../knowledge/terms.ts';
import { attributeOf, componentHandlers, type Drawings } from './component-handlers.ts';
import { rehypeCellAlignment } from './rehype-cell-alignment.ts';
import { rehypeExplainTerms } from './rehype-explain-terms.ts';
import { rehypeOnThisPage } from './rehype-on-this-page.ts';
import { rehypeProcessList } from './rehype-process-list.ts';
import { rehypeSiteLinks } from './rehype-site-links.ts';
import { remarkTypography } from './remark-typography.ts';
import { remarkUnravel } from './remark-unravel.ts';

/** The components of `components.ts`, as the stylesheet knows them. */
const drawings: Drawings = {
  Note: (_node, children) => h('div.kb-note', { role: 'note' }, children),
  Details: (node, children) => h('details.kb-details', h('summary', attributeOf(node, 'summary')), children),
  AsOf: (node) => {
    const date = attributeOf(node, 'date');
    return [{ type: 'text', value: 'as of ' }, h('time', { dateTime: date }, inWords(date))];
  },
};

/**
 * @param base the path the site stands under, with slashes at both ends
 * @param terms the word list: its terms are explained where they first stand in a text
 * @returns draws one text; `name` sets its ids apart from those of other texts on the same page
 */
export function textRenderer(base: string, terms: readonly Term[]): (tree: Root, name: string) => HtmlRoot {
  const processor = unified()
    .use(remarkTypography)
    .use(remarkUnravel)
    .use(remarkRehype, { handlers: componentHandlers(drawings) })
    .use(rehypeProcessList)
    .use(rehypeCellAlignment)
    .use(rehypeExplainTerms, terms)
    .use(rehypeSiteLinks, base)
    .use(rehypeSlug)
    .use(rehypeOnThisPage)
    .freeze();
  // The plugins write into the tree, which is not theirs alone.
  return (tree, name) => processor.runSync(structuredClone(tree), new VFile({ path: `${name}.mdx` }));
}
