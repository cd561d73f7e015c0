/**
 * The HTML of a text for readers outside the site: feed readers, other sites. The same syntax tree as the site's, but
 * links are absolute and writers' components become plain elements. Pure.
 */
import type { Root as HtmlRoot } from 'hast';
import { h } from 'hastscript';
import type { Root } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { inWords } from '../knowledge/dates.ts';
import { attributeOf, componentHandlers, type Drawings } from './component-handlers.ts';

/** How each component of `components.ts` is told without the site's styles. */
const plainly: Drawings = {
  Note: (_node, children) => h('blockquote', children),
  Details: (node, children) => h('div', h('p', h('strong', attributeOf(node, 'summary'))), children),
  AsOf: (node) => h('span', `as of ${inWords(attributeOf(node, 'date'))}`),
};

/**
 * @param tree of a content file, front matter included
 * @param siteUrl where the site stands; ends in a slash
 */
export function portableHtml(tree: Root, siteUrl: URL): HtmlRoot {
  const html = toHast(tree, { handlers: componentHandlers(plainly) }) as HtmlRoot;
  visit(html, 'element', ({ properties }) => {
    for (const name of ['href', 'src']) {
      const address = properties[name];
      if (typeof address === 'string' && address.startsWith('/')) {
        properties[name] = new URL(address.slice(1), siteUrl).href;
      }
    }
  });
  return html;
}
