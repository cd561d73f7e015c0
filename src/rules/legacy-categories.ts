import { idsOf } from '../content-files/library.ts';
import { didYouMean } from '../content-files/problem.ts';
import { atField, error, type Rule } from './rule.ts';

/** A category of the old FAQ leads to a topic that is there. */
export const legacyCategories: Rule = (library) => {
  const { redirects } = library;
  if (!redirects) return [];
  const topics = idsOf(library, 'topics');
  return Object.entries(redirects.data.legacyCategories)
    .filter(([, topic]) => !topics.includes(topic))
    .map(([number, topic]) =>
      error(
        atField(redirects, 'legacyCategories', number),
        'legacy-category',
        `leads to the topic "${topic}", which does not exist`,
        didYouMean(topic, topics),
      ),
    );
};
