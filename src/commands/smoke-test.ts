/** What a live site is asked, to know whether its host serves it as it must be served. */
import type { CatalogueFile } from '../search/build/catalogue-file.ts';
import { caching, servingOf } from '../hosting/serving.ts';
import { filePaths } from '../knowledge/file-paths.ts';
import { paths } from '../knowledge/paths.ts';

export interface Finding {
  what: string;
  /** What was met instead; undefined when all is well. */
  wrong?: string;
}

/** Longer than any healthy answer. In milliseconds. */
const patience = 20_000;

/** @param home the address of the home page, ending in a slash */
export async function smokeTest(home: URL): Promise<Finding[]> {
  const findings: Finding[] = [];
  const check = async (what: string, asked: () => Promise<void>): Promise<void> => {
    try {
      await asked();
      findings.push({ what });
    } catch (error) {
      const cause = error instanceof Error && error.cause instanceof Error ? `: ${error.cause.message}` : '';
      findings.push({ what, wrong: error instanceof Error ? error.message + cause : String(error) });
    }
  };
  const ask = (path: string): Promise<Response> =>
    fetch(new URL(path, home), { redirect: 'manual', signal: AbortSignal.timeout(patience) });

  let html = '';
  await check('the home page answers, as HTML in UTF-8', async () => {
    const response = await ask('');
    expectStatus(response, 200);
    expectHeader(response, 'Content-Type', /^text\/html; ?charset="?utf-8"?$/i);
    html = await response.text();
    if (!html.includes('data-catalogue=')) throw new Error('it is another page: it has no search box of this site');
  });
  if (html === '') return findings;

  const fileOf = (name: string): string => new RegExp(`data-${name}="([^"]+)"`).exec(html)?.[1] ?? '';
  for (const name of ['catalogue', 'details', 'texts'] as const) {
    await check(`the search file "${name}" is there, as JSON, kept for a year`, async () => {
      const response = await ask(fileOf(name));
      expectStatus(response, 200);
      expectHeader(response, 'Content-Type', /^application\/json/i);
      expectHeader(response, 'Cache-Control', /max-age=31536000.*immutable/);
      if (name !== 'catalogue') return;
      const { entries } = (await response.json()) as CatalogueFile;
      if (entries.length === 0) throw new Error('it lists no question');
    });
  }
  await check('the index behind them is whole: the program, its list and the parts it names', async () => {
    const folder = fileOf('pagefind').replace(/[^/]+$/, '');
    expectStatus(await ask(fileOf('pagefind')), 200);
    const list = await ask(`${folder}pagefind-entry.json`);
    expectStatus(list, 200);
    const { languages } = (await list.json()) as { languages: Record<string, { hash: string; wasm: string | null }> };
    for (const { hash, wasm } of Object.values(languages)) {
      for (const part of [`pagefind.${hash}.pf_meta`, `wasm.${wasm ?? 'unknown'}.pagefind`]) {
        const response = await ask(folder + part);
        if (response.status !== 200)
          throw new Error(`${part}: answered ${response.status}. Is its ending mapped to a type?`);
      }
    }
  });
  await check('the script of the page is JavaScript, and compressed', async () => {
    const script = /<script type="module" src="([^"]+)"/.exec(html)?.[1];
    if (script === undefined) throw new Error('the home page names no script');
    const response = await ask(script);
    expectStatus(response, 200);
    expectHeader(response, 'Content-Type', /^(text|application)\/javascript/i);
    expectHeader(response, 'Content-Encoding', /^(gzip|br|zstd|deflate)$/);
  });

  const serving = servingOf(home.pathname, home.protocol === 'https:', 'public');
  for (const [path, policies] of [
    ['', [serving.policy.others, serving.policy.results]],
    [paths.search.slice(1), [serving.policy.results]],
  ] as const) {
    await check(`the security headers of /${path}`, async () => {
      const response = await ask(path);
      for (const [name, value] of serving.headers) expectHeader(response, name, value);
      const policy = response.headers.get('Content-Security-Policy') ?? '';
      if (!policies.includes(policy)) throw new Error(`Content-Security-Policy is "${policy}"`);
    });
  }
  await check('pages are asked after each time', async () => {
    expectHeader(await ask(paths.allQuestions.slice(1)), 'Cache-Control', new RegExp(`${caching.others}|max-age=0`));
  });
  await check('an unknown address answers 404 with the page that helps', async () => {
    const response = await ask('no-such-page-for-the-smoke-test/');
    expectStatus(response, 404);
    if (!(await response.text()).includes('data-not-found')) throw new Error('it is another page than 404.html');
  });
  await check('an address of the old FAQ leads on', async () => {
    const response = await ask(`${filePaths.oldFaq.slice(1)}?answer=0`);
    if (![200, 301].includes(response.status)) throw new Error(`answered ${response.status}`);
    if (response.status === 200 && !(await response.text()).includes('data-old-faq')) {
      throw new Error('it is another page');
    }
  });
  return findings;
}

function expectStatus({ status, url }: Response, wanted: number): void {
  if (status !== wanted) throw new Error(`${url} answered ${status} instead of ${wanted}`);
}

function expectHeader({ headers }: Response, name: string, wanted: string | RegExp): void {
  const value = headers.get(name);
  const isRight = value !== null && (typeof wanted === 'string' ? value === wanted : wanted.test(value));
  if (!isRight) throw new Error(`${name} is ${value === null ? 'missing' : `"${value}"`}; wanted: ${String(wanted)}`);
}
