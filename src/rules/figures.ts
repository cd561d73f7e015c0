import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { TextDocument } from '../content-files/library.ts';
import type { Problem } from '../content-files/problem.ts';
import { atNode, error, type Rule } from './rule.ts';
import { sentencesOf } from './sentences.ts';

const amount = /\$\s?\d[\d,.]*\d|\$\s?\d/;

/** A year in a sentence makes its amounts past ones, which do not change any more. */
const year = /(?<![\p{L}\p{N}$,.])(?:19|20)\d{2}(?![\p{L}\p{N}]|,\d)/u;

/** Beside every amount of money in an answer stands the day on which it was seen, since amounts change. */
export const figures: Rule = ({ questions }) =>
  questions.flatMap((document) => partsOf(document.tree).flatMap((part) => undated(document, part)));

/** What is read in one glance: a paragraph, a heading, the paragraphs of a list item, the cells of a row. */
function partsOf(node: Nodes): Nodes[][] {
  if (node.type === 'paragraph' || node.type === 'heading') return [[node]];
  if (node.type === 'tableRow') return [node.children];
  if (node.type === 'listItem') {
    const { own = [], inner = [] } = Object.groupBy(node.children, ({ type }) =>
      type === 'paragraph' ? 'own' : 'inner',
    );
    return [own, ...inner.flatMap(partsOf)];
  }
  return 'children' in node ? node.children.flatMap(partsOf) : [];
}

function undated(document: TextDocument<unknown>, part: readonly Nodes[]): Problem[] {
  if (part.some(hasAsOf)) return [];
  return part.flatMap((block) =>
    sentencesOf(toString(block))
      .filter(({ text }) => !year.test(text))
      .flatMap(({ text }) => amount.exec(text)?.[0] ?? [])
      .map((found) =>
        error(
          atNode(document, block),
          'as-of',
          `${found} stands without the day it was seen`,
          'put (<AsOf date="…" />) behind it, or in a sentence about the past its year',
        ),
      ),
  );
}

function hasAsOf(node: Nodes): boolean {
  const isAsOf = (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'AsOf';
  return isAsOf || ('children' in node && node.children.some(hasAsOf));
}
