/** Brings the files of the search, each once, from the addresses that the form carries. */
import { decodeCatalogue, type CatalogueFile } from '#src/search/build/catalogue-file.ts';
import { EngineLost, type TextEngine } from '#src/search/engine/engine.ts';
import { type Pagefind, pagefindEngine } from '#src/search/engine/pagefind-engine.ts';
import { textsEngine, type TextsFile } from '#src/search/engine/texts-engine.ts';
import { type Lexicon, openCatalogue } from '#src/search/query/lexicon.ts';

type Form = HTMLFormElement;

let lexicon: Promise<Lexicon> | undefined;

/** The catalogue, ready for questions. A failed load is tried again at the next call. */
export function lexiconOf(form: Form): Promise<Lexicon> {
  lexicon ??= fetchJson<CatalogueFile>(form.dataset['catalogue'] ?? '').then((file) =>
    openCatalogue(decodeCatalogue(file)),
  );
  lexicon.catch(() => (lexicon = undefined));
  return lexicon;
}

/**
 * Engines for the running text, in order of preference: one small file while the site is small, then Pagefind, which
 * also stands in when that file is lost.
 */
export function enginesOf(form: Form, lexicon: Lexicon): TextEngine[] {
  let texts: Promise<TextEngine> | undefined;
  const withTexts = <Value>(ask: (engine: TextEngine) => Promise<Value>): Promise<Value> => {
    texts ??= fetchJson<TextsFile>(form.dataset['texts'] ?? '').then((file) => textsEngine(file, lexicon));
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
