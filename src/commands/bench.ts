/**
 * `npm run bench`: what the search finds, what pages and searches weigh, how long one waits for it, over the last build.
 * `-- --scale 1000 --scale 10000` builds the site with so many invented entries instead, and `--peers` other generators'
 * sites beside the first; it ends with 1 when a figure is over its limit.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { measure, readQueries, type Relevance } from '#tests/support/relevance.ts';
import { findChromium } from '#tests/support/chromium.ts';
import { plainPagefind, tunedMiniSearch } from '#tests/support/rivals.ts';
import { type BrowserTimes, timesInBrowser, type Waits } from '../bench/in-browser.ts';
import { exceeded } from '../bench/limits.ts';
import { atScale, type Scale } from '../bench/scale.ts';
import { readLibrary } from '../content-files/library.ts';
import { readEnvironment } from '../environment.ts';
import { searchTexts } from '../search/build/search-texts.ts';
import { search } from '../search/search.ts';
import { openBuiltSearch } from './built-search.ts';
import { CommandError, main, write } from './main.ts';

/** Longer ones are pasted, not typed. */
const longestTyped = 200;

await main(async () => {
  const { contentRoot, edition, outDir } = readEnvironment(process.env);
  const { values } = parseArgs({
    options: { scale: { type: 'string', multiple: true }, peers: { type: 'boolean', default: false } },
  });
  if (values.scale !== undefined) {
    const scales: Scale[] = [];
    for (const size of values.scale.map(sizeOf).toSorted((a, b) => a - b)) {
      const scale = await atScale(
        size,
        contentRoot,
        typedQueries(),
        findChromium(),
        values.peers && scales.length === 0,
      );
      for (const line of ['', ...scaleTable(scale)]) write(line);
      scales.push(scale);
    }
    const over = exceeded(scales);
    for (const line of over) write(`OVER ITS LIMIT: ${line}`);
    return over.length === 0 ? 0 : 1;
  }
  const { lexicon, engines } = openBuiltSearch(outDir);
  const titles = new Set(lexicon.catalogue.entries.map(({ title }) => title));
  const titleOf = (entry: number): string => lexicon.catalogue.entries[entry]?.title ?? '';
  const searches = {
    'this site': async (q: string) => (await search({ q }, lexicon, engines)).ranked.map(({ entry }) => titleOf(entry)),
    'MiniSearch, tuned': tunedMiniSearch(searchTexts(readLibrary(contentRoot, edition).library)),
    'Pagefind, plain': await plainPagefind(outDir),
  };
  for (const set of ['development', 'own', 'held-out'] as const) {
    const queries = readQueries(set);
    write(`\nRelevance on the ${set} queries`);
    write(row('', 'first', 'first three', 'MRR@10', 'nothing', 'rightly nothing'));
    for (const [name, answer] of Object.entries(searches)) {
      const found = await measure(queries, titles, answer);
      write(rowOf(name, found.total, found.rightlyNothing));
      if (name === 'this site')
        for (const [kind, figures] of found.byKind) write(rowOf(`  ${kind} (${figures.queries})`, figures));
    }
  }
  write('\nWeight, brotli');
  for (const [name, bytes] of Object.entries(weights(outDir)))
    write(`${name.padEnd(44)}${(bytes / 1000).toFixed(1)} KB`);
  write('\nWaiting, warm, in Chromium, with the layout of what is shown');
  for (const line of await waits(outDir)) write(line);
  return 0;
});

function row(name: string, ...cells: string[]): string {
  return name.padEnd(32) + cells.map((cell) => cell.padStart(13)).join('');
}

function rowOf(name: string, { first, firstThree, mrr, nothing }: Relevance['total'], rightlyNothing?: number): string {
  const cells = [first, firstThree, mrr, nothing].map((figure) => figure.toFixed(3));
  return row(name, ...cells, rightlyNothing?.toFixed(3) ?? '');
}

function weights(site: string): Record<string, number> {
  const size = (path: string): number => brotliCompressSync(readFileSync(join(site, path))).length;
  const named = (folder: string, pattern: RegExp): number =>
    readdirSync(join(site, folder))
      .filter((name) => pattern.test(name))
      .reduce((sum, name) => sum + size(`${folder}/${name}`), 0);
  return {
    'page: home': size('index.html'),
    'page: an answer': size('faq/client-code-pacer/index.html'),
    'page: results': size('search/index.html'),
    stylesheet: named('assets', /\.css$/),
    'script of every page': named('assets', /^Page.*\.js$/),
    'scripts of the search, all': named('assets', /(?<!^Page.*)\.js$/),
    'search: catalogue (suggestions)': named('search', /^catalogue/),
    'search: details (results)': named('search', /^details/),
    'search: texts (results)': named('search', /^texts/),
    'Pagefind: script and WebAssembly': size('pagefind/pagefind.js') + size('pagefind/wasm.en.pagefind'),
  };
}

/** @param folder a site built for the root of a host */
async function waits(folder: string): Promise<string[]> {
  const chromium = findChromium();
  return waitLines(chromium === undefined ? undefined : await timesInBrowser(folder, typedQueries(), chromium));
}

function typedQueries(): string[] {
  return readQueries('development')
    .map(({ q }) => q)
    .filter(({ length }) => length <= longestTyped);
}

function sizeOf(text: string): number {
  if (!/^[1-9]\d{1,5}$/.test(text))
    throw new CommandError(`--scale ${text} makes no sense: a number of entries, such as 1000`);
  return Number(text);
}

function scaleTable({ entries, build, heaviest, searchFiles, pagefindBytes, waits: times, peers }: Scale): string[] {
  const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} KB`;
  const memory = (megabytes: number | undefined): string =>
    megabytes === undefined ? 'memory not known' : `${megabytes.toFixed(0)} MB`;
  const line = (name: string, value: string): string => name.padEnd(44) + value;
  return [
    line('entries', String(entries)),
    line(
      'build',
      `${build.seconds.toFixed(1)} s, ${((build.seconds / entries) * 1000).toFixed(1)} ms an entry, ${memory(build.megabytes)}`,
    ),
    ...peers.map((peer) =>
      line(
        `build of ${peer.name}`,
        `${peer.build.seconds.toFixed(1)} s, ${memory(peer.build.megabytes)}; this site takes ${(build.seconds / peer.build.seconds).toFixed(2)} times as long`,
      ),
    ),
    line('heaviest page', `${heaviest.page}, ${kilobytes(heaviest.bytes)}`),
    ...Object.entries(searchFiles).map(([kind, bytes]) => line(`search: largest file of ${kind}`, kilobytes(bytes))),
    line('Pagefind, all files', kilobytes(pagefindBytes)),
    ...waitLines(times),
  ];
}

function waitLines(times: BrowserTimes | undefined): string[] {
  if (times === undefined) return ['waits not measured: no Chromium on this machine (set CHROMIUM_PATH)'];
  return [
    `${'key to suggestions'.padEnd(44)}${inWords(times.suggestions)}`,
    `${'Enter to results'.padEnd(44)}${inWords(times.results)}`,
    `${'longest task while results come up'.padEnd(44)}${times.longestTask < 50 ? 'under 50' : times.longestTask.toFixed(0)} ms`,
  ];
}

function inWords({ median, p95, times }: Waits): string {
  return `median ${median.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, measured ${times} times`;
}
