import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Numbered lists are steps: they get the classes of the USWDS process list. A list within a list stays plain. */
export function rehypeProcessList() {
  return (tree: Root): void => {
    visit(tree, 'element', (node, _index, parent) => {
      if (node.tagName !== 'ol' || (parent?.type === 'element' && parent.tagName === 'li')) return;
      node.properties['className'] = ['usa-process-list'];
      for (const item of node.children) {
        if (item.type === 'element') item.properties['className'] = ['usa-process-list__item'];
      }
    });
  };
}
