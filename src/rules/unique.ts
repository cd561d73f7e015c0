import type { Document } from '../content-files/library.ts';
import type { Problem } from '../content-files/problem.ts';
import { atField, error, type Rule, warning } from './rule.ts';

/** A slug, a question, a title, an old id stands once in the whole content; an alias leads to one page. */
export const unique: Rule = ({ questions, announcements, topics, words, pages }) => [
  ...[questions, announcements, topics, words, pages].flatMap((documents) => twice(documents, slugs)),
  ...twice(questions, ({ data }) => [{ value: data.question, path: ['question'] }]),
  ...twice(questions, ({ data }) => data.legacyIds.map((value, i) => ({ value, path: ['legacyIds', i] }))),
  ...twice(announcements, ({ data }) => [{ value: `${data.title} (${data.published})`, path: ['title'] }]),
  ...twice(words, ({ data }) => [{ value: data.term.toLowerCase(), path: ['term'] }]),
  ...twice<{ aliases: string[] }>([...questions, ...announcements], ({ data }) =>
    data.aliases.map((alias, i) => ({ value: alias.toLowerCase(), path: ['aliases', i] })),
  ).map((problem): Problem => ({ ...problem, level: 'warning' })),
  ...announcements
    .filter(({ id }) => /^\d{4}$/.test(id))
    .map((document) => error(atField(document), 'unique-slug', `"${document.id}" is the address of a year's archive`)),
  ...[...questions, ...announcements]
    .filter(({ data }) => data.aliases.length === 0)
    .map((document) => warning(atField(document), 'aliases', 'has no aliases: only its own words will find it')),
];

interface Named {
  value: string;
  path: (string | number)[];
}

function slugs({ id }: Document<unknown>): Named[] {
  return [{ value: id, path: [] }];
}

function twice<Data>(documents: readonly Document<Data>[], names: (document: Document<Data>) => Named[]): Problem[] {
  const first = new Map<string, Document<Data>>();
  return documents.flatMap((document) =>
    names(document).flatMap(({ value, path }) => {
      const earlier = first.get(value);
      if (!earlier) {
        first.set(value, document);
        return [];
      }
      const what = path.length === 0 ? 'slug' : String(path[0]);
      return error(
        atField(document, ...path),
        `unique-${what}`,
        `"${value}" stands twice`,
        `the other is in ${earlier.file}`,
      );
    }),
  );
}
