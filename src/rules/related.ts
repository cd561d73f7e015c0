import type { Problem } from '../content-files/problem.ts';
import { atField, error, type Rule } from './rule.ts';

/** Fewer leave the reader at a dead end; more are a list again that nobody reads. */
const fewest = 3;
const most = 5;

/**
 * Related topics: three to five, never the page itself, and each names this page in turn. A question for staff only may
 * have fewer, and is named by none that is public: there it would not exist.
 */
export const related: Rule = ({ questions, leftOut }) => {
  const byId = new Map(questions.map((document) => [document.id, document]));
  const wanted = Math.min(fewest, questions.length + leftOut.questions.length - 1);
  return questions.flatMap((document) => {
    const links = document.data.related;
    const problems: Problem[] = [];
    if ((links.length < wanted && !document.internal) || links.length > most) {
      problems.push(
        error(
          atField(document, 'related'),
          'related-count',
          `has ${links.length} related topics; ${wanted} to ${most} really help`,
        ),
      );
    }
    const seen = new Set<string>();
    for (const [i, { id }] of links.entries()) {
      const place = atField(document, 'related', i, 'id');
      if (id === document.id) problems.push(error(place, 'related-self', 'is related to itself'));
      if (seen.has(id)) problems.push(error(place, 'related-twice', `names "${id}" twice`));
      seen.add(id);
      const other = byId.get(id);
      const mayName = other !== undefined && (other.internal || !document.internal);
      if (mayName && !other.data.related.some((back) => back.id === document.id)) {
        problems.push(
          error(
            place,
            'related-both-sides',
            `"${id}" does not name this question in turn`,
            `add "${document.id}" to related in ${other.file}, or take this one out`,
          ),
        );
      }
    }
    return problems;
  });
};
