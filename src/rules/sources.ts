import type { Document, Library } from '../content-files/library.ts';
import type { Source } from '../schemas/fields.ts';
import { atField, error, type Rule } from './rule.ts';

/** Every source is cited by https, or its host is one that may be cited by plain http. */
export const sources: Rule = (library) => {
  if (!library.site) return [];
  const hosts = library.site.data.httpHosts;
  return citations(library).flatMap(({ document, path, source: { url } }) => {
    const { protocol, hostname } = new URL(url);
    if (protocol === 'https:' || hosts.includes(hostname)) return [];
    const hint = `use https, or list ${hostname} under httpHosts in site.yaml`;
    return [error(atField(document, ...path, 'url'), 'source-address', `${url} is plain http`, hint)];
  });
};

export interface Citation {
  document: Document<unknown>;
  /** Where the source stands in the document. */
  path: (string | number)[];
  source: Source;
}

/** Everything the content rests on, wherever it is cited. */
export function citations({ questions, announcements, words, site }: Library): Citation[] {
  return [
    ...[...questions, ...announcements].flatMap((document) => listed(document, document.data.sources, 'sources')),
    ...words.flatMap((document) => {
      const { source } = document.data;
      if (Array.isArray(source)) return listed(document, source, 'source');
      return source === undefined ? [] : [{ document, path: ['source'], source }];
    }),
    ...(site?.data.desks.map(({ source }, i) => ({ document: site, path: ['desks', i, 'source'], source })) ?? []),
  ];
}

function listed(document: Document<unknown>, list: readonly Source[], field: string): Citation[] {
  return list.map((source, i) => ({ document, path: [field, i], source }));
}
