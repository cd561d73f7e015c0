/**
 * The syntax of `syntax.ts`, read fifteen times as fast by Satteri, the native parser that Astro itself uses. Where it
 * gives up, the parser of `syntax.ts` has the last word, so messages are the same. For Node alone; pure.
 */
import type { Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { mdxToMdast } from 'satteri';
import { SKIP, visit } from 'unist-util-visit';
import { parseMdx } from './syntax.ts';

/** @throws VFileMessage, with the place, when the text is not MDX */
export function parseMdxNatively(text: string): Root {
  let tree: Root;
  try {
    tree = mdxToMdast(text) as Root;
  } catch {
    return parseMdx(text);
  }
  visit(tree, 'mdxJsxFlowElement', putIntoParagraph);
  return tree;
}

/** `<Note>…</Note>` on one line is text of a paragraph, as CommonMark has it; Satteri takes it out at once. */
function putIntoParagraph(
  node: MdxJsxFlowElement,
  index: number | undefined,
  parent: { children: RootContent[] } | undefined,
): typeof SKIP | undefined {
  if (!parent || index === undefined || !node.children.some(isText)) return undefined;
  const { position } = node;
  const text = { ...node, type: 'mdxJsxTextElement' } as unknown as PhrasingContent;
  const paragraph: Paragraph = { type: 'paragraph', children: [text], ...(position ? { position } : {}) };
  parent.children.splice(index, 1, paragraph);
  return SKIP;
}

function isText({ type }: { type: string }): boolean {
  return ['text', 'strong', 'emphasis', 'link', 'inlineCode', 'image', 'break', 'mdxJsxTextElement'].includes(type);
}
