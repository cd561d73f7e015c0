/** Builds the Pagefind index from the content itself, so that a dev server and a build index the same. */
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import type { SearchText } from './build-catalogue.ts';

export interface PagefindIndex {
  /** Files by their path under the index folder. */
  files: Map<string, Uint8Array>;
  /** Address of an entry to its name in the index. */
  fragments: Map<string, string>;
}

/** What Pagefind brings along and this site does not use. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\.|^wasm\.unknown/;

/** @throws when Pagefind refuses a page or indexes another number of pages than it was given */
export async function buildPagefindIndex(texts: readonly SearchText[]): Promise<PagefindIndex> {
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    // All are handed over at once: Pagefind is a process of its own, and goes on while this one does other things.
    await Promise.all(
      texts.map(async ({ entry, passages }) => {
        const { errors: refused } = await index.addCustomRecord({
          url: entry.address,
          language: 'en',
          content: [entry.title, ...passages.map(({ text }) => text)].join('\n'),
          meta: { title: entry.title },
        });
        if (refused.length > 0) throw new Error(`Pagefind refused ${entry.address}: ${refused.join('; ')}`);
      }),
    );
    const output = await index.getFiles();
    const files = new Map(
      output.files.filter(({ path }) => !unused.test(path)).map(({ path, content }) => [path, content]),
    );
    const fragments = fragmentsIn(files);
    if (fragments.size !== texts.length) {
      throw new Error(
        `Pagefind indexed ${fragments.size} pages; there are ${texts.length} questions and announcements`,
      );
    }
    return { files, fragments };
  } finally {
    await index.deleteIndex();
  }
}

/** Stops Pagefind's background process. Indexing again afterwards starts it anew. */
export async function closePagefind(): Promise<void> {
  await pagefind.close();
}

function fragmentsIn(files: ReadonlyMap<string, Uint8Array>): Map<string, string> {
  const fragments = new Map<string, string>();
  for (const [path, content] of files) {
    const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (name === undefined) continue;
    const text = gunzipSync(content).toString('utf8');
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    fragments.set(url, name);
  }
  return fragments;
}
