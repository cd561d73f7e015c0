/** Every file the search needs at run time, made from the content alone. */
import { createHash } from 'node:crypto';
import type { Library } from '../../content-files/library.ts';
import type { TextsFile } from '../engine/texts-engine.ts';
import { buildCatalogue } from './build-catalogue.ts';
import { encodeCatalogue } from './catalogue-file.ts';
import { buildPagefindIndex } from './pagefind-index.ts';
import { wordFamilies, searchTexts } from './search-texts.ts';

export interface SearchFiles {
  /** Content by path under the site's base: `search/catalogue.1a2b3c4d.json`. */
  files: Map<string, Uint8Array | string>;
  addresses: SearchAddresses;
}

/** Where the browser finds the files. Names carry a hash of the content, so they can be cached for ever. */
export interface SearchAddresses {
  catalogue: string;
  texts: string;
  pagefind: string;
}

export async function buildSearchFiles(library: Library): Promise<SearchFiles> {
  const texts = searchTexts(library);
  const { files: pagefindFiles, fragments } = await buildPagefindIndex(texts);
  const named = texts.map((text) => ({
    ...text,
    entry: { ...text.entry, fragment: fragments.get(text.entry.address) },
  }));
  const catalogue = JSON.stringify(encodeCatalogue(buildCatalogue(named, wordFamilies(library))));
  const textsFile: TextsFile = texts.map(({ passages }) => passages.map(({ anchor, text }) => [anchor, text]));
  const textsJson = JSON.stringify(textsFile);
  const addresses: SearchAddresses = {
    catalogue: `search/catalogue.${hashOf(catalogue)}.json`,
    texts: `search/texts.${hashOf(textsJson)}.json`,
    pagefind: 'pagefind/pagefind.js',
  };
  const files = new Map<string, Uint8Array | string>([
    [addresses.catalogue, catalogue],
    [addresses.texts, textsJson],
    ...[...pagefindFiles].map(([path, content]): [string, Uint8Array] => [`pagefind/${path}`, content]),
  ]);
  return { files, addresses };
}

function hashOf(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8);
}
