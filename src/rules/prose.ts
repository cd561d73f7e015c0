/** The running text of a document: what its readers read one after the other, with the place of every letter. */
import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { TextDocument } from '../content-files/library.ts';
import type { Place } from '../content-files/problem.ts';
import { atNode } from './rule.ts';

/** Stands for a bold label or for code: one word that is quoted, not written. */
export const quoted = '\uFFFC';

/** A paragraph, a heading or a cell of a table. */
export interface Prose {
  text: string;
  /** Where the letter of `text` at an index stands in the file. */
  placeOf: (index: number) => Place;
}

export type BlockType = 'paragraph' | 'heading' | 'tableCell';

/** The blocks of these types, from the top of the document to its end. */
export function proseOf(document: TextDocument<unknown>, types: readonly BlockType[]): Prose[] {
  const blocks: Prose[] = [];
  visit(document.tree, (node) => {
    if (types.some((type) => type === node.type)) blocks.push(proseIn(document, node));
  });
  return blocks;
}

/** Everything below a node as one text: bold labels and code as `quoted` with their last mark, components as nothing. */
export function proseIn(document: TextDocument<unknown>, block: Nodes): Prose {
  const pieces: { start: number; node: Nodes; text: string }[] = [];
  let text = '';
  const add = (node: Nodes, piece: string): void => {
    pieces.push({ start: text.length, node, text: piece });
    text += piece;
  };
  const read = (node: Nodes): void => {
    if (node.type === 'text') add(node, node.value);
    else if (node.type === 'strong' || node.type === 'inlineCode')
      add(node, quoted + (/[.?!]$/.exec(toString(node))?.[0] ?? ''));
    else if (node.type === 'break') add(node, ' ');
    else if ('children' in node) node.children.forEach(read);
  };
  read(block);
  const placeOf = (index: number): Place => {
    const piece = pieces.findLast(({ start }) => start <= index);
    if (!piece) return atNode(document, block);
    const place = atNode(document, piece.node);
    const before = piece.text.slice(0, index - piece.start).split('\n');
    const last = before.at(-1) ?? '';
    return before.length === 1
      ? { ...place, column: place.column + last.length }
      : { ...place, line: place.line + before.length - 1, column: last.length + 1 };
  };
  return { text, placeOf };
}
