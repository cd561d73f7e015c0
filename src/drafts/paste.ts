/** What an author pastes, out of Word or a web page, as text this site can show. Pure. */
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { mayBeLinked } from '../rules/links.ts';
import { fromHtml } from './from-html.ts';
import { markdownText } from './markdown-text.ts';

export interface Paste {
  markdown: string;
  /** What was left out, one line each, for the author to see. */
  leftOut: string[];
}

/** @param html as the clipboard gives it */
export function cleanPaste(html: string): Paste {
  const { tree } = fromHtml(html);
  const leftOut: string[] = [];
  visit(tree, (node, index, parent) => {
    // The page has its first-level heading already.
    if (node.type === 'heading' && node.depth === 1) node.depth = 2;
    const instead = replacement(node);
    if (!parent || index === undefined || !instead) return undefined;
    leftOut.push(instead.leftOut);
    parent.children.splice(index, 1, ...(instead.children as typeof parent.children));
    return index;
  });
  return { markdown: markdownText(tree.children), leftOut };
}

/** @returns what stands in the place of a node that this site does not take */
function replacement(node: Nodes): { leftOut: string; children: Nodes[] } | undefined {
  if (node.type === 'image') return { leftOut: `a picture: ${node.alt ?? ''}`.trim(), children: [] };
  if (node.type === 'html') return { leftOut: `HTML: ${node.value}`, children: [] };
  if (node.type === 'link' && !mayBeLinked(node.url)) {
    return { leftOut: `the address ${node.url}`, children: node.children };
  }
  return undefined;
}
