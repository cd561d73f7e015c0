/** What can be chosen by name. */
import type { Library } from '#src/content-files/documents.ts';
import type { Names } from './controls.client.ts';

export function namesIn({ topics, site, questions }: Library): Names {
  return {
    topics: topics.toSorted((a, b) => a.data.order - b.data.order).map(({ id, data }) => [id, data.title]),
    desks: (site?.data.desks ?? []).map(({ id, name }) => [id, name]),
    questions: questions
      .map(({ id, data }): [string, string] => [id, data.title ?? data.question])
      .toSorted(([, a], [, b]) => (a < b ? -1 : 1)),
  };
}
