/** Runs the Pagefind of a built site in Node: its own JavaScript and index, with files read from the disk. */
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pagefind } from '#src/search/engine/pagefind-engine.ts';

const host = 'https://pagefind.invalid/';

export async function pagefindOf(site: string): Promise<Pagefind> {
  const folder = resolve(site, 'pagefind');
  const outside = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const address = input instanceof Request ? input.url : String(input);
    if (!address.startsWith(host)) return outside(input, init);
    const path = new URL(address).pathname;
    return new Response(new Uint8Array(await readFile(join(folder, path))));
  };
  const module = (await import(pathToFileURL(join(folder, 'pagefind.js')).href)) as {
    createInstance(options: object): Pagefind & { init(): Promise<void> };
  };
  const pagefind = module.createInstance({ basePath: host, noWorker: true });
  await pagefind.init();
  return pagefind;
}
