import { idsOf } from '../content-files/documents.ts';
import { didYouMean } from '../content-files/problem.ts';
import { atField, error, type Rule } from './rule.ts';

/** A category of the old FAQ leads to a topic that exists. */
export const oldCategories: Rule = (library) => {
  const { redirects } = library;
  const topics = idsOf(library, 'topics');
  return Object.entries(redirects?.data.categories ?? {}).flatMap(([number, topic]) =>
    !redirects || topics.includes(topic)
      ? []
      : [
          error(
            atField(redirects, 'categories', number),
            'redirect',
            `leads to the topic "${topic}", which does not exist`,
            didYouMean(topic, topics),
          ),
        ],
  );
};
