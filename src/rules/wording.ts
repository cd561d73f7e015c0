import { toString } from 'mdast-util-to-string';
import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import type { TextDocument } from '../content-files/library.ts';
import type { Problem } from '../content-files/problem.ts';
import { atNode, error, type Rule } from './rule.ts';

/** What a writer leaves for later. */
export const placeholders = /\b(lorem ipsum|todo|tbd|fixme|xxx|to be (written|decided|announced here))\b/i;

/** The text is finished, begins with the answer, and its headings make an outline. */
export const wording: Rule = ({ questions, announcements, pages, notes }) => [
  ...[...questions, ...announcements, ...pages].flatMap((document) => [...headings(document), ...unfinished(document)]),
  ...[...questions, ...announcements].flatMap(opening),
  ...notes.flatMap(unfinished),
];

function opening(document: TextDocument<unknown>): Problem[] {
  const first = document.tree.children.find(({ type }) => type !== 'yaml');
  if (!first)
    return [
      error(document.placeOf([]), 'answer-first', 'has no text', 'begin with one to three sentences that answer'),
    ];
  return first.type === 'paragraph'
    ? []
    : [error(atNode(document, first), 'answer-first', 'does not begin with a paragraph that answers')];
}

function headings(document: TextDocument<unknown>): Problem[] {
  const problems: Problem[] = [];
  let above = 1;
  visit(document.tree, 'heading', (node: Heading) => {
    const text = toString(node);
    if (node.depth === 1) {
      problems.push(
        error(
          atNode(document, node),
          'headings',
          `"${text}" is a first-level heading; the page has one already`,
          'write ## instead of #',
        ),
      );
    } else if (node.depth > above + 1) {
      problems.push(
        error(
          atNode(document, node),
          'headings',
          `"${text}" skips a heading level`,
          `write ${'#'.repeat(above + 1)} instead`,
        ),
      );
    }
    above = Math.max(node.depth, 1);
  });
  return problems;
}

function unfinished(document: TextDocument<unknown>): Problem[] {
  const problems: Problem[] = [];
  visit(document.tree, 'text', (node) => {
    const found = placeholders.exec(node.value);
    if (found) problems.push(error(atNode(document, node), 'unfinished', `"${found[0]}" is placeholder text`));
  });
  return problems;
}
