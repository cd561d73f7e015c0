import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Aligns the cells of tables by a class: MDX writes a style into the tag, which the Content-Security-Policy forbids. */
export function rehypeCellAlignment() {
  return (tree: Root): void => {
    visit(tree, 'element', ({ tagName, properties }) => {
      if (!['td', 'th'].includes(tagName)) return;
      const { align } = properties;
      delete properties['align'];
      if (align === 'right' || align === 'center') properties['className'] = [`kb-${align}`];
    });
  };
}
