/** Opens the search of a built site in Node: the same files and code as in the browser. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CatalogueFile,
  decodeCatalogue,
  decodeDetails,
  type DetailsFile,
} from '../search/build/catalogue-file.ts';
import type { TextEngine } from '../search/engine/engine.ts';
import { partedEngine } from '../search/engine/parted-engine.ts';
import { textsEngine, type TextsFile } from '../search/engine/texts-engine.ts';
import { type Lexicon, openCatalogue } from '../search/query/lexicon.ts';
import { isParted, type TextParts } from '../search/text-parts.ts';
import { CommandError } from './main.ts';

/** @throws {CommandError} when there is no built site in the folder */
export function openBuiltSearch(folder: string): { lexicon: Lexicon; engines: TextEngine[] } {
  const read = (kind: string): unknown => {
    const searchFolder = join(folder, 'search');
    const name = existsSync(searchFolder)
      ? readdirSync(searchFolder).find((file) => file.startsWith(`${kind}.`))
      : undefined;
    if (name === undefined) throw new CommandError(`There is no built site in ${folder}: run npm run build first`);
    return JSON.parse(readFileSync(join(searchFolder, name), 'utf8'));
  };
  const catalogue = decodeCatalogue(read('catalogue') as CatalogueFile);
  const details = decodeDetails(read('details') as DetailsFile, catalogue.words.length);
  const lexicon = openCatalogue(catalogue, details);
  const texts = read('texts') as TextsFile | TextParts;
  const engine = isParted(texts)
    ? partedEngine(texts, async (path) => JSON.parse(await readFile(join(folder, path), 'utf8')) as unknown, lexicon)
    : textsEngine(texts, lexicon);
  return { lexicon, engines: [engine] };
}
