/**
 * The HTML of a text for readers outside the site: feed readers, other sites. The same syntax tree as the site's, but
 * links are absolute and writers' components become plain elements. Pure.
 */
import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { h } from 'hastscript';
import type { Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { type Handler, toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import { inWords } from '../knowledge/dates.ts';

type WritersComponent = MdxJsxFlowElement | MdxJsxTextElement;

/** How each component of `components.ts` is told without the site's styles. */
const plainly: Record<string, (node: WritersComponent, children: ElementContent[]) => Element> = {
  Note: (_node, children) => h('blockquote', children),
  Details: (node, children) => h('div', h('p', h('strong', attribute(node, 'summary'))), children),
  AsOf: (node) => h('span', `as of ${inWords(attribute(node, 'date'))}`),
};

const component: Handler = (state, node: WritersComponent) => {
  const children = state.all(node);
  return plainly[node.name ?? '']?.(node, children) ?? children;
};

/**
 * @param tree of a content file, front matter included
 * @param siteUrl where the site stands; ends in a slash
 */
export function portableHtml(tree: Root, siteUrl: URL): HtmlRoot {
  const html = toHast(tree, {
    handlers: { mdxJsxFlowElement: component, mdxJsxTextElement: component, yaml: () => undefined },
  }) as HtmlRoot;
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

function attribute({ attributes }: WritersComponent, name: string): string {
  const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}
