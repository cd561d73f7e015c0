import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import { addressUnderBase } from '../knowledge/paths.ts';

/** Content links by bare addresses; the site may stand under a path of its own. */
export function rehypeSiteLinks(base: string) {
  return (tree: Root): void => {
    visit(tree, 'element', (node) => {
      for (const property of ['href', 'src']) {
        const address = node.properties[property];
        if (typeof address === 'string' && address.startsWith('/')) {
          node.properties[property] = addressUnderBase(address, base);
        }
      }
    });
  };
}
