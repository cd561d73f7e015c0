/** Brings the files of the search, each once, from the addresses that the form carries. */
import {
  type CatalogueFile,
  decodingCatalogue,
  decodingDetails,
  type DetailsFile,
} from '#src/search/build/catalogue-file.ts';
import { bringOnce } from '#src/search/bring-once.ts';
import { type Lexicon, openingCatalogue } from '#src/search/query/lexicon.ts';
import { inStretches } from '#src/search/stretches.ts';
import { pause } from './pause.client.ts';

export type Form = HTMLFormElement;

const bring = bringOnce((address) => fetchJson(address));

/** The catalogue, ready for questions: enough for suggestions. */
export async function lexiconOf(form: Form): Promise<Lexicon> {
  const catalogue = await inStretches(decodingCatalogue(await fileOf<CatalogueFile>(form, 'catalogue')), pause);
  return inStretches(openingCatalogue(catalogue), pause);
}

/** The catalogue with its details: what the results page ranks and tells with. */
export async function fullLexiconOf(form: Form): Promise<Lexicon> {
  const [catalogueFile, detailsFile] = await Promise.all([
    fileOf<CatalogueFile>(form, 'catalogue'),
    fileOf<DetailsFile>(form, 'details'),
  ]);
  const catalogue = await inStretches(decodingCatalogue(catalogueFile), pause);
  const details = await inStretches(decodingDetails(detailsFile, catalogue.words.length), pause);
  return inStretches(openingCatalogue(catalogue, details), pause);
}

/** One of the files the form names, fetched once. A failed load is tried again at the next call. */
export function fileOf<File>({ dataset }: Form, kind: 'catalogue' | 'details' | 'texts'): Promise<File> {
  return bring<File>(dataset[kind] ?? '');
}

/** @throws when there is no such file */
export async function fetchJson<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return (await response.json()) as Value;
}
