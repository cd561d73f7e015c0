/**
 * The library, read once for all who need it in this process: the rules, the pages, the search, the recipes. Astro loads
 * modules for pages apart from those for its configuration, so what they share must stand outside of modules.
 */
import { resolve, sep } from 'node:path';
import type { Edition } from '../environment.ts';
import { readLibrary } from './library.ts';

type Read = ReturnType<typeof readLibrary>;

const place = Symbol.for('cmecf-knowledge-base.library');
const shared = globalThis as typeof globalThis & { [place]?: Map<string, Read> | undefined };

/** As `readLibrary`; the same object until it is forgotten. Nobody may write into it. */
export function sharedLibrary(root: string, edition: Edition): Read {
  const all = (shared[place] ??= new Map<string, Read>());
  const key = JSON.stringify([root, edition]);
  let read = all.get(key);
  if (!read) {
    read = readLibrary(root, edition);
    all.set(key, read);
  }
  return read;
}

/** Whether a change of this path is a change of the content. */
export function isContent(root: string, path: string): boolean {
  return resolve(path).startsWith(resolve(root) + sep);
}

/** Called when a content file has changed. */
export function forgetLibrary(): void {
  shared[place]?.clear();
}
