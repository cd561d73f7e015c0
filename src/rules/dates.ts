import type { Document } from '../content-files/library.ts';
import type { Problem } from '../content-files/problem.ts';
import type { Announcement } from '../schemas/announcement.ts';
import { atField, error, type Rule } from './rule.ts';

/** Pairs of dates of an announcement that must not stand the other way round. */
const order: [earlier: keyof Announcement, later: keyof Announcement][] = [
  ['published', 'updated'],
  ['published', 'expires'],
  ['starts', 'ends'],
  ['ends', 'expires'],
];

/** Dates follow one another as they must, and an answer is reviewed after whatever changed it. */
export const dates: Rule = ({ questions, announcements }) => {
  const byId = new Map(questions.map((document) => [document.id, document]));
  return [
    ...announcements.flatMap((document) => [
      ...order.flatMap(([earlier, later]) => inOrder(document, earlier, later)),
      ...yearFolder(document),
    ]),
    ...questions.flatMap(({ data, placeOf }) =>
      data.changes.flatMap(({ date }, i) => {
        const before = data.changes[i - 1];
        return before && before.date < date
          ? [
              error(
                placeOf(['changes', i]),
                'changes-order',
                'changes are not newest first',
                `${date} stands below ${before.date}`,
              ),
            ]
          : [];
      }),
    ),
    ...announcements.flatMap(({ id, data }) =>
      data.affects.flatMap(({ answer }) => {
        const question = byId.get(answer);
        const told = data.updated ?? data.published;
        return question && question.data.reviewed < told
          ? [
              error(
                atField(question, 'reviewed'),
                'reviewed-since',
                `was reviewed on ${question.data.reviewed}, before the announcement "${id}" of ${told} that affects it`,
                'hold the answer against the announcement, then set reviewed to today',
              ),
            ]
          : [];
      }),
    ),
  ];
};

function inOrder(document: Document<Announcement>, earlier: keyof Announcement, later: keyof Announcement): Problem[] {
  const [first, second] = [document.data[earlier], document.data[later]];
  if (typeof first !== 'string' || typeof second !== 'string') return [];
  const length = Math.min(first.length, second.length);
  return second.slice(0, length) < first.slice(0, length)
    ? [error(atField(document, later), 'date-order', `"${later}" (${second}) is before "${earlier}" (${first})`)]
    : [];
}

function yearFolder(document: Document<Announcement>): Problem[] {
  const folder = document.file.split('/').at(-2);
  const year = document.data.published.slice(0, 4);
  return folder === year
    ? []
    : [
        error(
          atField(document, 'published'),
          'year-folder',
          `is in the folder "${folder ?? ''}" but published in ${year}`,
          'move the file, or mend the date',
        ),
      ];
}
