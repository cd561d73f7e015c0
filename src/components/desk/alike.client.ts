/** While one types: questions that ask the same already, and those that may be related. By the search's own ranking. */
import type { QuestionProposal } from '#src/drafts/propose.ts';
import { addressUnderBase, questionPath } from '#src/knowledge/paths.ts';
import { button, element } from './element.client.ts';

interface Means {
  base: string;
  /** Slugs that the draft names already. */
  named: readonly string[];
  addRelated: (link: { id: string; because: string }) => void;
}

export function showAlike(
  box: HTMLElement,
  { same, related }: Pick<QuestionProposal, 'same' | 'related'>,
  means: Means,
): void {
  const { base, named, addRelated } = means;
  const more = related.filter(({ id }) => !named.includes(id) && !same.some((other) => other.id === id));
  const link = (id: string, text: string): HTMLElement =>
    element('a', { href: addressUnderBase(questionPath(id), base) }, text);
  box.replaceChildren(
    ...listUnder(
      'There already?',
      same.map(({ id, title }) => [link(id, title), ' ', element('a', { href: `?question=${id}` }, 'Edit that one')]),
    ),
    ...listUnder(
      'Perhaps related',
      more.map(({ id, because, question }) => [
        link(id, question),
        ' ',
        button('Add', () => addRelated({ id, because }), { 'aria-label': `Add as related: ${question}` }),
      ]),
    ),
  );
}

function listUnder(heading: string, items: readonly (Node | string)[][]): HTMLElement[] {
  if (items.length === 0) return [];
  return [element('h3', {}, heading), element('ul', {}, ...items.map((item) => element('li', {}, ...item)))];
}
