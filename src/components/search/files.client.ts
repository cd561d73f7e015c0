/** Brings the files of the search, each once, from the addresses that the form carries. */
import {
  type CatalogueFile,
  decodeCatalogue,
  decodeDetails,
  type DetailsFile,
} from '#src/search/build/catalogue-file.ts';
import { type Lexicon, openCatalogue } from '#src/search/query/lexicon.ts';
import { stem } from '#src/search/query/stem.ts';
import { pause } from './pause.client.ts';

export type Form = HTMLFormElement;

/** Words whose stems a slow phone finds without a hitch. */
const stretch = 800;

const fetched = new Map<string, Promise<unknown>>();

/** The catalogue, ready for questions: enough for suggestions. */
export async function lexiconOf(form: Form): Promise<Lexicon> {
  return openCatalogue(decodeCatalogue(await fileOf<CatalogueFile>(form, 'catalogue')));
}

/** The catalogue with its details: what the results page ranks and tells with. */
export async function fullLexiconOf(form: Form): Promise<Lexicon> {
  const [catalogueFile, detailsFile] = await Promise.all([
    fileOf<CatalogueFile>(form, 'catalogue'),
    fileOf<DetailsFile>(form, 'details'),
  ]);
  const catalogue = decodeCatalogue(catalogueFile);
  await pause();
  const details = decodeDetails(detailsFile, catalogue.words.length);
  // Stems are remembered: found here in stretches, they are at hand when the catalogue is opened.
  for (let at = 0; at < catalogue.words.length; at += stretch) {
    await pause();
    catalogue.words.slice(at, at + stretch).forEach(stem);
  }
  await pause();
  return openCatalogue(catalogue, details);
}

/** One of the files the form names, fetched once. A failed load is tried again at the next call. */
export function fileOf<File>(form: Form, kind: 'catalogue' | 'details' | 'texts'): Promise<File> {
  const address = form.dataset[kind] ?? '';
  let file = fetched.get(address) as Promise<File> | undefined;
  if (!file) {
    file = fetchJson<File>(address);
    fetched.set(address, file);
    file.catch(() => fetched.delete(address));
  }
  return file;
}

/** @throws when there is no such file */
export async function fetchJson<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return (await response.json()) as Value;
}
