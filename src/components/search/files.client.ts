/** Brings the files of the search, each once, from the addresses that the form carries. */
import {
  type CatalogueFile,
  decodeCatalogue,
  decodeDetails,
  type DetailsFile,
} from '#src/search/build/catalogue-file.ts';
import { EngineLost, type TextEngine } from '#src/search/engine/engine.ts';
import { type Pagefind, pagefindEngine } from '#src/search/engine/pagefind-engine.ts';
import { textsEngine, type TextsFile } from '#src/search/engine/texts-engine.ts';
import { type Lexicon, openCatalogue } from '#src/search/query/lexicon.ts';

type Form = HTMLFormElement;

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
  return openCatalogue(catalogue, decodeDetails(detailsFile, catalogue.words.length));
}

/** One of the files the form names, fetched once. A failed load is tried again at the next call. */
function fileOf<File>(form: Form, kind: 'catalogue' | 'details' | 'texts'): Promise<File> {
  const address = form.dataset[kind] ?? '';
  let file = fetched.get(address) as Promise<File> | undefined;
  if (!file) {
    file = fetchJson<File>(address);
    fetched.set(address, file);
    file.catch(() => fetched.delete(address));
  }
  return file;
}

/**
 * Engines for the running text, in order of preference: one small file while the site is small, then Pagefind, which
 * also stands in when that file is lost.
 */
export function enginesOf(form: Form, lexicon: Lexicon): TextEngine[] {
  let texts: Promise<TextEngine> | undefined;
  const withTexts = <Value>(ask: (engine: TextEngine) => Promise<Value>): Promise<Value> => {
    texts ??= fileOf<TextsFile>(form, 'texts').then((file) => textsEngine(file, lexicon));
    return texts.then(ask, (error: unknown) => {
      throw new EngineLost('texts', error);
    });
  };
  return [
    {
      name: 'texts',
      match: (plan) => withTexts((engine) => engine.match(plan)),
      asWritten: (phrase) => withTexts((engine) => engine.asWritten(phrase)),
      passagesOf: (entry) => withTexts((engine) => engine.passagesOf(entry)),
    },
    pagefindEngine(() => loadPagefind(form.dataset['pagefind'] ?? ''), lexicon),
  ];
}

async function loadPagefind(address: string): Promise<Pagefind> {
  const module = (await import(/* @vite-ignore */ new URL(address, location.href).href)) as Pagefind & {
    options(options: object): Promise<void>;
    init(): Promise<void>;
  };
  // Its worker would cost a request more and bring nothing at this size.
  await module.options({ noWorker: true });
  await module.init();
  return module;
}

async function fetchJson<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answers ${response.status}`);
  return (await response.json()) as Value;
}
