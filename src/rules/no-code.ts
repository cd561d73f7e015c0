import type { RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { TextDocument } from '../content-files/library.ts';
import { didYouMean, type Place, type Problem } from '../content-files/problem.ts';
import { type Attributes, writersComponents } from '../markdown/components.ts';
import { atNode, error, type Rule } from './rule.ts';

type Element = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** A content file holds text and the components on the list with the attributes they need: no imports, no {…}, no HTML. */
export const noCode: Rule = ({ questions, announcements, pages, notes }) =>
  [...questions, ...announcements, ...pages, ...notes].flatMap((document) => codeIn(document));

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
  const place = atNode(document, element);
  const allowed = writersComponents[name];
  if (!allowed) {
    const names = Object.keys(writersComponents);
    const hint = didYouMean(name, names) ?? `on the list: ${names.join(', ')}; for plain Markdown no tag is needed`;
    return [error(place, 'no-code', `<${name}> is not on the list of components`, hint)];
  }
  const wrong = element.attributes.flatMap((attribute) => {
    const text = textOf(attribute);
    return text === undefined
      ? [error(place, 'no-code', `<${name}> has {…} in an attribute`, 'write the value in quotes')]
      : attributeProblems(place, name, allowed, text);
  });
  return wrong.length > 0 ? wrong : missingAttributes(place, element, allowed);
}

/** @returns undefined for an attribute that is code */
function textOf(attribute: Element['attributes'][number]): { name: string; value: string } | undefined {
  if (attribute.type === 'mdxJsxExpressionAttribute') return undefined;
  const value = attribute.value ?? '';
  return typeof value === 'string' ? { name: attribute.name, value } : undefined;
}

function attributeProblems(
  place: Place,
  component: string,
  allowed: Attributes,
  { name, value }: { name: string; value: string },
): Problem[] {
  const schema = allowed[name];
  if (!schema) {
    const hint = didYouMean(name, Object.keys(allowed));
    return [error(place, 'no-code', `<${component}> has no attribute "${name}"`, hint)];
  }
  const [wrong] = schema.safeParse(value).error?.issues ?? [];
  return wrong ? [error(place, 'attributes', `<${component} ${name}="${value}">: "${name}" ${wrong.message}`)] : [];
}

function missingAttributes(place: Place, { name, attributes }: Element, allowed: Attributes): Problem[] {
  return Object.entries(allowed)
    .filter(([needed, schema]) => {
      const isThere = attributes.some((attribute) => 'name' in attribute && attribute.name === needed);
      return !isThere && !schema.safeParse(undefined).success;
    })
    .map(([needed]) => error(place, 'attributes', `<${name ?? ''}> needs the attribute "${needed}"`));
}
