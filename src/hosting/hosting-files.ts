/** The recipes for all servers, for one build. Pure. */
import type { Library } from '../content-files/library.ts';
import type { Environment } from '../environment.ts';
import { htaccess } from './apache.ts';
import { headersFile, redirectsFile } from './cloudflare.ts';
import { endingOf, fileTypes } from './file-types.ts';
import { webConfig } from './iis.ts';
import { nginxConf } from './nginx.ts';
import { oldAddressesOf } from './old-addresses.ts';
import type { Recipe } from './recipe.ts';
import { type serverFiles, servingOf } from './serving.ts';

/**
 * @param files all files of the built site, by path under its base
 * @throws {Error} when a file has an ending of which the content type is not known
 */
export function hostingFiles(
  files: readonly string[],
  { siteUrl, edition }: Pick<Environment, 'siteUrl' | 'edition'>,
  library: Pick<Library, 'questions' | 'redirects'>,
): Map<(typeof serverFiles)[number], string> {
  const recipe: Recipe = {
    serving: servingOf(siteUrl.pathname, siteUrl.protocol === 'https:', edition),
    types: typesIn(files),
    old: oldAddressesOf(library),
  };
  return new Map([
    ['.htaccess', htaccess(recipe)],
    ['_headers', headersFile(recipe)],
    ['_redirects', redirectsFile(recipe)],
    ['nginx.conf', nginxConf(recipe)],
    ['web.config', webConfig(recipe, files)],
  ]);
}

function typesIn(files: readonly string[]): Recipe['types'] {
  const endings = [...new Set(files.flatMap((file) => endingOf(file) ?? []))].toSorted();
  return Object.fromEntries(
    endings.map((ending) => {
      const type = fileTypes[ending];
      if (!type) {
        const example = files.find((file) => endingOf(file) === ending) ?? '';
        throw new Error(`${example}: servers must be told what .${ending} is; add it to src/hosting/file-types.ts`);
      }
      return [ending, type];
    }),
  );
}
