import { type Document, idsOf, type Library } from '../content-files/documents.ts';
import { didYouMean, type Problem } from '../content-files/problem.ts';
import { atField, error, type Rule } from './rule.ts';

/** Every id that a document names belongs to another document, well formed or not: a bad one is told by itself. */
export const references: Rule = (library) => {
  const topics = new Set(idsOf(library, 'topics'));
  const questions = new Set(idsOf(library, 'questions'));
  const announcements = new Set(idsOf(library, 'announcements'));
  const announcementOf = new Map(library.announcements.map((document) => [document.id, document]));
  const { site } = library;
  const desks = site && new Set(site.data.desks.map(({ id }) => id));
  return [
    ...library.questions.flatMap((document) => [
      ...exists(document, ['topic'], document.data.topic, 'topic', topics),
      ...topicFolder(document),
      ...exists(document, ['answeredBy'], document.data.answeredBy, 'desk', desks),
      ...document.data.related.flatMap(({ id }, i) =>
        exists(document, ['related', i, 'id'], id, 'related topic', questions, 'related-exists'),
      ),
    ]),
    ...library.announcements.flatMap((document) => [
      ...document.data.affects.flatMap(({ answer }, i) =>
        exists(document, ['affects', i, 'answer'], answer, 'answer', questions, 'affects-exists'),
      ),
      ...exists(document, ['supersededBy'], document.data.supersededBy, 'announcement', announcements),
      ...supersededInCircle(document, announcementOf),
    ]),
    ...(site?.data.mostNeeded.flatMap(({ id }, i) =>
      exists(site, ['mostNeeded', i, 'id'], id, 'question', questions),
    ) ?? []),
  ];
};

/** @param known undefined when it is not known which there are */
function exists(
  document: Document<unknown>,
  path: (string | number)[],
  id: string | undefined,
  kind: string,
  known: ReadonlySet<string> | undefined,
  rule = `${kind}-exists`,
): Problem[] {
  if (id === undefined || known === undefined || known.has(id)) return [];
  return [error(atField(document, ...path), rule, `${kind} "${id}" does not exist`, didYouMean(id, [...known]))];
}

function topicFolder(document: Document<{ topic: string }>): Problem[] {
  const folder = document.file.split('/').at(-2);
  if (folder === document.data.topic) return [];
  return [
    error(
      atField(document, 'topic'),
      'topic-folder',
      `is in the folder "${folder ?? ''}" but of topic "${document.data.topic}"`,
      'move the file, or mend the topic',
    ),
  ];
}

function supersededInCircle(
  document: Library['announcements'][number],
  byId: ReadonlyMap<string, Library['announcements'][number]>,
): Problem[] {
  const seen = new Set([document.id]);
  for (let next = document.data.supersededBy; next !== undefined; next = byId.get(next)?.data.supersededBy) {
    if (next === document.id) {
      return [
        error(atField(document, 'supersededBy'), 'announcement-exists', 'is superseded by itself, by way of others'),
      ];
    }
    if (seen.has(next)) return [];
    seen.add(next);
  }
  return [];
}
