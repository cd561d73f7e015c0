/**
 * A page as assistive technology is told of it: the browser's own accessibility tree, asked by the DevTools protocol.
 * What is not in the tree, or has no name there, cannot be found or used here.
 */
import { expect, type CDPSession, type Page } from '@playwright/test';

export interface TreeNode {
  role: string;
  name: string;
  /** The element behind it. */
  backendId: number;
  id: string;
  parentId: string | undefined;
}

export class AccessibilityTree {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<AccessibilityTree> {
    return new AccessibilityTree(await page.context().newCDPSession(page));
  }

  /** Everything that is told, in reading order. */
  async nodes(): Promise<TreeNode[]> {
    const { nodes } = await this.#session.send('Accessibility.getFullAXTree');
    return nodes.map(({ role, name, backendDOMNodeId = 0, nodeId, parentId }) => ({
      role: String(role?.value ?? ''),
      name: String(name?.value ?? ''),
      backendId: backendDOMNodeId,
      id: nodeId,
      parentId,
    }));
  }

  /** Waits until something of this role and name is told. @returns the first of them */
  async find(role: string, name: string | RegExp, under?: TreeNode): Promise<TreeNode> {
    let found: TreeNode | undefined;
    await expect
      .poll(
        async () => {
          const nodes = await this.nodes();
          found = nodes.find((node) => node.role === role && matches(node.name, name) && isUnder(node, under, nodes));
          return found !== undefined;
        },
        { message: `the tree holds a ${role} named ${String(name)}` },
      )
      .toBe(true);
    if (!found) throw new Error(`no ${role}`);
    return found;
  }

  /** Sets the focus there, as a screen reader does before it types. */
  async focus({ backendId }: TreeNode): Promise<void> {
    await this.#session.send('DOM.focus', { backendNodeId: backendId });
  }

  /** Does what the element does when it is pressed. */
  async press({ backendId }: TreeNode): Promise<void> {
    const { object } = await this.#session.send('DOM.resolveNode', { backendNodeId: backendId });
    await this.#session.send('Runtime.callFunctionOn', {
      ...(object.objectId === undefined ? {} : { objectId: object.objectId }),
      functionDeclaration: 'function () { this.click(); }',
    });
  }
}

function matches(name: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? name === wanted : wanted.test(name);
}

function isUnder(node: TreeNode, above: TreeNode | undefined, nodes: readonly TreeNode[]): boolean {
  if (above === undefined) return true;
  if (node.backendId === above.backendId) return true;
  const parent = nodes.find(({ id }) => id === node.parentId);
  return parent !== undefined && isUnder(parent, above, nodes);
}
