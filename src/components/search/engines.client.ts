/** The engines for the running text, in the browser, each brought when it is first asked. */
import { EngineLost, type TextEngine } from '#src/search/engine/engine.ts';
import { openingTexts, type TextsFile } from '#src/search/engine/texts-engine.ts';
import type { Lexicon } from '#src/search/query/lexicon.ts';
import { inStretches } from '#src/search/stretches.ts';
import { isParted, type TextParts } from '#src/search/text-parts.ts';
import { fetchJson, fileOf, type Form } from './files.client.ts';
import { pause } from './pause.client.ts';

/**
 * Engines for the running text, in order of preference: the texts, in one file while the site is small, in parts when
 * it is large; then Pagefind, which stands in when they are lost.
 */
export function enginesOf(form: Form, lexicon: Lexicon): TextEngine[] {
  return [
    onDemand('texts', async () => {
      const file = await fileOf<TextsFile | TextParts>(form, 'texts');
      if (!isParted(file)) return inStretches(openingTexts(file, lexicon), pause);
      const { partedEngine } = await import('#src/search/engine/parted-engine.ts');
      return partedEngine(file, (path) => fetchJson((form.dataset['base'] ?? '/') + path), lexicon);
    }),
    onDemand('pagefind', async () => {
      // Few readers ever need it, so its code comes with it.
      const { openPagefind } = await import('./pagefind.client.ts');
      return openPagefind(form.dataset['pagefind'] ?? '', lexicon);
    }),
  ];
}

/** An engine that is opened by the first question, once; when it cannot be, every question says that it is lost. */
function onDemand(name: TextEngine['name'], open: () => Promise<TextEngine>): TextEngine {
  let opened: Promise<TextEngine> | undefined;
  const ask = <Value>(question: (engine: TextEngine) => Promise<Value>): Promise<Value> =>
    (opened ??= open()).then(question, (error: unknown) => {
      throw new EngineLost(name, error);
    });
  return {
    name,
    match: (plan) => ask((engine) => engine.match(plan)),
    asWritten: (phrase) => ask((engine) => engine.asWritten(phrase)),
    passagesOf: (entry) => ask((engine) => engine.passagesOf(entry)),
  };
}
