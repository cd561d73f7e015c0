import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { TextDocument } from '../content-files/library.ts';
import { didYouMean, type Problem } from '../content-files/problem.ts';
import { writersComponents } from '../markdown/components.ts';
import { atNode, error, type Rule } from './rule.ts';

type Element = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** A content file holds text and the components on the list: no imports, no expressions, no HTML. */
export const noCode: Rule = ({ questions, announcements, pages }) =>
  [...questions, ...announcements, ...pages].flatMap((document) => codeIn(document));

function codeIn(document: TextDocument<unknown>): Problem[] {
  const problems: Problem[] = [];
  visit(document.tree, (node) => {
    if (node.type === 'mdxjsEsm') {
      problems.push(
        error(
          atNode(document, node),
          'no-code',
          'import and export are not allowed',
          'a content file holds text only; components need no import',
        ),
      );
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      problems.push(
        error(
          atNode(document, node),
          'no-code',
          '{…} is code and not allowed',
          'for a brace in the text, put it in `backticks`',
        ),
      );
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      problems.push(...elementProblems(document, node));
    }
  });
  return problems;
}

function elementProblems(document: TextDocument<unknown>, element: Element): Problem[] {
  const name = element.name ?? '';
  const allowed = writersComponents[name];
  if (!allowed) {
    const names = Object.keys(writersComponents);
    const hint = didYouMean(name, names) ?? `on the list: ${names.join(', ')}; for plain Markdown no tag is needed`;
    return [error(atNode(document, element), 'no-code', `<${name}> is not on the list of components`, hint)];
  }
  return element.attributes.flatMap((attribute) => {
    if (
      attribute.type === 'mdxJsxExpressionAttribute' ||
      (attribute.value !== null && typeof attribute.value === 'object')
    ) {
      return [
        error(atNode(document, element), 'no-code', `<${name}> has {…} in an attribute`, 'write the value in quotes'),
      ];
    }
    if (allowed.includes(attribute.name)) return [];
    return [
      error(
        atNode(document, element),
        'no-code',
        `<${name}> has no attribute "${attribute.name}"`,
        didYouMean(attribute.name, allowed),
      ),
    ];
  });
}
