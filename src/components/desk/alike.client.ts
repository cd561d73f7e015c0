/** While one types: questions that ask the same already, and those that may be related. By the search's own ranking. */
import type { QuestionProposal } from '#src/drafts/propose.ts';
import { questionPath } from '#src/knowledge/paths.ts';
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
    element('a', { href: `${base}${questionPath(id).slice(1)}` }, text);
  box.replaceChildren(
    ...(same.length > 0
      ? [
          element('h3', {}, 'There already?'),
          element(
            'ul',
            {},
            ...same.map(({ id, title }) =>
              element('li', {}, link(id, title), ' ', element('a', { href: `?question=${id}` }, 'Edit that one')),
            ),
          ),
        ]
      : []),
    ...(more.length > 0
      ? [
          element('h3', {}, 'Perhaps related'),
          element(
            'ul',
            {},
            ...more.map(({ id, because, question }) =>
              element(
                'li',
                {},
                link(id, question),
                ' ',
                button('Add', () => addRelated({ id, because }), { 'aria-label': `Add as related: ${question}` }),
              ),
            ),
          ),
        ]
      : []),
  );
}
