/** Every file the search needs at run time, made from the content alone. */
import { createHash } from 'node:crypto';
import type { Library } from '../../content-files/library.ts';
import { oncePer } from '../../knowledge/once-per.ts';
import { encodeCatalogue, encodeDetails } from './catalogue-file.ts';
import { buildPagefindIndex } from './pagefind-index.ts';
import { searchContent } from './search-content.ts';
import { joinsOf } from '../query/content-words.ts';
import { mostInOneFile, partTexts } from './part-texts.ts';
import { searchTexts } from './search-texts.ts';

export interface SearchFiles {
  /** Content by path under the site's base: `search/catalogue.1a2b3c4d.json`. */
  files: Map<string, Uint8Array | string>;
  addresses: SearchAddresses;
}

/** Where the browser finds the files. Names carry a hash of the content, so they can be cached for ever. */
export interface SearchAddresses {
  catalogue: string;
  details: string;
  texts: string;
  pagefind: string;
}

/** The files of a library, begun at the first call: Pagefind works beside whatever is done meanwhile. */
export const searchFilesOf = oncePer((library: Library): Promise<SearchFiles> => {
  const files = buildSearchFiles(library);
  // Who needs them waits for them, and is told then.
  files.catch(() => undefined);
  return files;
});

async function buildSearchFiles(library: Library): Promise<SearchFiles> {
  const { files: pagefindFiles, fragments } = await buildPagefindIndex(searchTexts(library));
  const { catalogue, details, passages } = searchContent(library);
  const facets = details.facets.map((told, entry) => ({
    ...told,
    fragment: fragments.get(catalogue.entries[entry]?.address ?? '') ?? '',
  }));
  const files = new Map<string, Uint8Array | string>();
  const add = (kind: string, content: unknown): string => {
    const json = JSON.stringify(content);
    const path = `search/${kind}.${createHash('sha256').update(json).digest('hex').slice(0, 8)}.json`;
    files.set(path, json);
    return path;
  };
  const addresses: SearchAddresses = {
    catalogue: add('catalogue', encodeCatalogue(catalogue)),
    details: add('details', encodeDetails({ ...details, facets }, catalogue.words.length)),
    texts: add(
      'texts',
      JSON.stringify(passages).length > mostInOneFile ? partTexts(passages, joinsOf(catalogue.joins), add) : passages,
    ),
    pagefind: 'pagefind/pagefind.js',
  };
  for (const [path, content] of pagefindFiles) files.set(`pagefind/${path}`, content);
  return { files, addresses };
}
