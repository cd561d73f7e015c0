/** The site with many invented entries: what it takes to build, what it weighs, how long one waits for its search. */
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { readLibrary } from '../content-files/library.ts';
import { siteFiles } from '../integrations/site-files.ts';
import { type BrowserTimes, timesInBrowser } from './in-browser.ts';
import { type BuildRun, runBuild } from './build-run.ts';
import { inventContent } from './invented-content.ts';
import { peers, setUpPeer } from './peers.ts';

export interface Scale {
  entries: number;
  build: BuildRun;
  /** Name and brotli bytes of the heaviest page. */
  heaviest: { page: string; bytes: number };
  /** Brotli bytes of the largest search file of a kind. */
  searchFiles: Record<string, number>;
  /** All files of Pagefind's index, as they are. */
  pagefindBytes: number;
  waits: BrowserTimes | undefined;
  peers: { name: string; build: BuildRun }[];
}

/**
 * @param queries typed in the browser
 * @param chromium path of a browser; without one nobody waits
 * @param withPeers builds other generators' sites of the same entries in the same run
 */
export async function atScale(
  entries: number,
  contentRoot: string,
  queries: readonly string[],
  chromium: string | undefined,
  withPeers: boolean,
): Promise<Scale> {
  const folder = mkdtempSync(join(tmpdir(), 'kb-scale-'));
  // Within the project, so that the finished site need not be copied from disk to disk.
  const site = resolve('test-results', `scale-${entries}`);
  try {
    const content = join(folder, 'content');
    inventContent(content, entries, contentRoot, readLibrary(contentRoot, 'public').library);
    const build = await runBuild(['src/commands/build.ts'], process.cwd(), {
      CONTENT_ROOT: content,
      OUT_DIR: site,
      SITE_URL: 'http://localhost:4321/',
    });
    const built: Scale['peers'] = [];
    if (withPeers) {
      const { library } = readLibrary(content, 'public');
      for (const peer of peers) {
        const peersFolder = join(folder, peer.name);
        setUpPeer(peer, peersFolder, library);
        built.push({ name: peer.name, build: await runBuild(peer.build, peersFolder, {}) });
        rmSync(peersFolder, { recursive: true, force: true });
      }
    }
    const files = siteFiles(site);
    return {
      entries,
      build,
      heaviest: heaviestOf(site, files),
      searchFiles: Object.fromEntries(
        ['catalogue', 'details', 'texts', 'words', 'passages'].map((kind) => {
          const ofKind = files.filter((path) => path.startsWith(`search/${kind}.`)).map((path) => join(site, path));
          const largest = ofKind.toSorted((a, b) => statSync(b).size - statSync(a).size)[0];
          return [kind, largest === undefined ? 0 : compressed(largest)];
        }),
      ),
      pagefindBytes: files
        .filter((path) => path.startsWith('pagefind/'))
        .reduce((sum, path) => sum + statSync(join(site, path)).size, 0),
      waits: chromium === undefined ? undefined : await timesInBrowser(site, queries, chromium),
      peers: built,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
    rmSync(site, { recursive: true, force: true });
  }
}

/** Of the pages that are large at all; a thousand small ones are not compressed for this. */
function heaviestOf(site: string, files: readonly string[]): Scale['heaviest'] {
  const pages = files
    .filter((path) => path.endsWith('.html'))
    .map((path) => ({ page: path, size: statSync(join(site, path)).size }))
    .toSorted((a, b) => b.size - a.size)
    .slice(0, 5)
    .map(({ page }) => ({ page, bytes: compressed(join(site, page)) }));
  return pages.toSorted((a, b) => b.bytes - a.bytes)[0] ?? { page: '', bytes: 0 };
}

/** As a server compresses what it has not compressed before: quickly. */
function compressed(path: string): number {
  return brotliCompressSync(readFileSync(path), { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }).length;
}
