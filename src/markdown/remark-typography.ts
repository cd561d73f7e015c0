import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkSmartypants from 'remark-smartypants';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

const blocks = new Set(['paragraph', 'heading', 'tableCell']);
/** What SmartyPants knows a better character for. */
const plain = /["'`]|--|\.\.\./;

/** SmartyPants, block by block, where there is anything for it to do: it reads English word by word, which takes long. */
export function remarkTypography() {
  const processor = unified().use(remarkSmartypants).freeze();
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (!blocks.has(node.type)) return undefined;
      if (plain.test(toString(node))) processor.runSync({ type: 'root', children: [node] } as Root);
      return SKIP;
    });
  };
}
