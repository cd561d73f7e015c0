/** The engines for the running text, in the browser. */
import { EngineLost, type TextEngine } from '#src/search/engine/engine.ts';
import { type Pagefind, pagefindEngine } from '#src/search/engine/pagefind-engine.ts';
import { textsEngine, type TextsFile } from '#src/search/engine/texts-engine.ts';
import type { Lexicon } from '#src/search/query/lexicon.ts';
import { fileOf, type Form } from './files.client.ts';
import { pause } from './pause.client.ts';

/**
 * Engines for the running text, in order of preference: one small file while the site is small, then Pagefind, which
 * also stands in when that file is lost.
 */
export function enginesOf(form: Form, lexicon: Lexicon): TextEngine[] {
  let texts: Promise<TextEngine> | undefined;
  const withTexts = <Value>(ask: (engine: TextEngine) => Promise<Value>): Promise<Value> => {
    texts ??= fileOf<TextsFile>(form, 'texts').then((file) => textsEngine(file, lexicon, pause));
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
