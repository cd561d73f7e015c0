/** An old page as a row of blocks, each with its text on one line and the line of the page it came from. Pure. */
import type { Nodes, Paragraph, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

export interface Block {
  node: RootContent;
  text: string;
  /** From 1. */
  line: number;
}

/** @param standsAlone whether a line of a paragraph is a piece of its own, a date under a title for one */
export function blocksOf(tree: Root, standsAlone: (line: string) => boolean): Block[] {
  return tree.children
    .flatMap((node): RootContent[] => (node.type === 'paragraph' ? linesApart(node, standsAlone) : [node]))
    .map((node) => ({ node, text: oneLine(toString(node)), line: node.position?.start.line ?? 1 }))
    .filter(({ node, text }) => text !== '' || node.type === 'image');
}

export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Where the links within lead. */
export function linkedFrom(node: Nodes): string[] {
  const addresses: string[] = [];
  visit(node, 'link', ({ url }) => void addresses.push(url));
  return addresses;
}

/** A paragraph is cut at its line ends when one of its lines stands alone. */
function linesApart(paragraph: Paragraph, standsAlone: (line: string) => boolean): Paragraph[] {
  const lines: Paragraph['children'][] = [[]];
  for (const child of paragraph.children) {
    if (child.type === 'break') lines.push([]);
    else if (child.type === 'text') {
      const [first = '', ...more] = child.value.split('\n');
      lines.at(-1)?.push({ ...child, value: first });
      for (const value of more) lines.push([{ ...child, value }]);
    } else lines.at(-1)?.push(child);
  }
  if (lines.length === 1 || !lines.some((line) => standsAlone(oneLine(toString(line))))) return [paragraph];
  const { position } = paragraph;
  return lines.map((children, offset) => ({
    type: 'paragraph',
    children,
    ...(position && {
      position: { ...position, start: { ...position.start, line: position.start.line + offset, column: 1 } },
    }),
  }));
}
