import { idsOf } from '../content-files/documents.ts';
import { didYouMean } from '../content-files/problem.ts';
import { atField, error, type Rule } from './rule.ts';

/** Each typed fact has a name of its own, and a page that tells it in prose. */
export const facts: Rule = (library) => {
  const { facts: document } = library;
  if (!document) return [];
  const questions = idsOf(library, 'questions');
  const announcements = idsOf(library, 'announcements');
  return document.data.facts.flatMap(({ id, toldBy }, i) => {
    const [kind, page, pages] =
      'question' in toldBy
        ? (['question', toldBy.question, questions] as const)
        : (['announcement', toldBy.announcement, announcements] as const);
    return [
      ...(pages.includes(page)
        ? []
        : [
            error(
              atField(document, 'facts', i, 'toldBy', kind),
              'fact-told',
              `${kind} "${page}" does not exist`,
              didYouMean(page, pages),
            ),
          ]),
      ...(document.data.facts.findIndex((other) => other.id === id) === i
        ? []
        : [error(atField(document, 'facts', i, 'id'), 'unique-fact', `"${id}" stands twice`)]),
    ];
  });
};
