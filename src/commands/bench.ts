/** `npm run bench`: what the search finds, what pages and searches weigh, how long a keystroke takes. Over the last build. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { measure, type Query, readQueries, type Relevance } from '#tests/support/relevance.ts';
import { plainPagefind, tunedMiniSearch } from '#tests/support/rivals.ts';
import { readLibrary } from '../content-files/library.ts';
import { readEnvironment } from '../environment.ts';
import { searchTexts } from '../search/build/search-texts.ts';
import type { Lexicon } from '../search/query/lexicon.ts';
import { planQuery } from '../search/query/plan.ts';
import { closeOnes, rank } from '../search/query/rank.ts';
import { search } from '../search/search.ts';
import { openBuiltSearch } from './built-search.ts';
import { main, write } from './main.ts';

await main(async () => {
  const { contentRoot, edition, outDir } = readEnvironment(process.env);
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
  write('\nA keystroke: plan and rank, warm, in Node');
  write(keystrokes(lexicon, readQueries('own')));
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

function keystrokes(lexicon: Lexicon, queries: readonly Query[]): string {
  const times: number[] = [];
  for (const { q } of [...queries, ...queries]) {
    for (let length = 2; length <= q.length; length++) {
      const start = performance.now();
      const plan = planQuery(q.slice(0, length), lexicon, { typing: true });
      closeOnes(rank(plan, lexicon), plan);
      times.push(performance.now() - start);
    }
  }
  const warm = times.slice(times.length / 2).toSorted((a, b) => a - b);
  const at = (share: number): string => (warm[Math.floor(warm.length * share)] ?? 0).toFixed(2);
  return `median ${at(0.5)} ms, p95 ${at(0.95)} ms, over ${warm.length} keystrokes`;
}
