import type { TextEngine } from '#src/search/engine/engine.ts';
import { type Pagefind, pagefindEngine } from '#src/search/engine/pagefind-engine.ts';
import type { Lexicon } from '#src/search/query/lexicon.ts';

/** @param address of Pagefind's own script */
export function openPagefind(address: string, lexicon: Lexicon): TextEngine {
  return pagefindEngine(() => load(address), lexicon);
}

async function load(address: string): Promise<Pagefind> {
  const module = (await import(/* @vite-ignore */ new URL(address, location.href).href)) as Pagefind & {
    options(options: object): Promise<void>;
    init(): Promise<void>;
  };
  // Its worker would cost a request more and bring nothing at this size.
  await module.options({ noWorker: true });
  await module.init();
  return module;
}
