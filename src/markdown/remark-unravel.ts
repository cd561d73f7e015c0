import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * A component alone on its line stands between paragraphs, not in one: `<Note>…</Note>` on one line reads as text to the
 * parser. MDX itself has this rule (`remark-mark-and-unravel` of @mdx-js/mdx).
 */
export function remarkUnravel() {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (node: Paragraph, index, parent) => {
      const parts = node.children.filter(isNotSpace);
      const alone = parts.length > 0 && parts.every(({ type }) => type === 'mdxJsxTextElement');
      if (!alone || parent === undefined || index === undefined) return undefined;
      (parent.children as RootContent[]).splice(index, 1, ...parts);
      return [SKIP, index];
    });
  };
}

function isNotSpace(node: PhrasingContent): boolean {
  return node.type !== 'text' || node.value.trim() !== '';
}
