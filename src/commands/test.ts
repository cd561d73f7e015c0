/**
 * `npm test`: every check there is, in the order in which a failure is cheapest to find. Goes on after a failure, so
 * that one run tells everything; the last line counts.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findChromium } from '#tests/support/chromium.ts';
import { findFirefox } from '#tests/support/firefox.ts';
import { hostServers } from '#tests/support/host-servers.ts';
import { servedSites } from '#tests/support/sites.ts';
import { write } from './main.ts';

interface Tally {
  passed: number;
  failed: number;
  skipped: number;
}

const results = 'test-results';
const total: Tally = { passed: 0, failed: 0, skipped: 0 };

function announce(name: string): void {
  write(`\n── ${name}`);
}

/** Runs a program of node_modules; its output is shown as it comes. */
function runs(script: string, words: string[], environment: NodeJS.ProcessEnv = {}): boolean {
  const { status } = spawnSync(process.execPath, [script, ...words], {
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

/** A check that passes or fails as a whole. */
function check(name: string, passes: () => boolean): boolean {
  announce(name);
  const passed = passes();
  total[passed ? 'passed' : 'failed'] += 1;
  if (!passed) write(`FAILED: ${name}`);
  return passed;
}

/** Tests that count themselves into a file. A runner that dies before it counts is a failure. */
function suite(name: string, run: (tallyFile: string) => boolean, read: (text: string) => Tally): void {
  announce(name);
  const file = join(results, `${name.replaceAll(/\W+/g, '-')}.json`);
  const ended = run(file);
  let tally: Tally = { passed: 0, failed: 1, skipped: 0 };
  try {
    tally = read(readFileSync(file, 'utf8'));
  } catch (error) {
    write(`FAILED: ${name} left no count: ${String(error)}`);
  }
  if (!ended && tally.failed === 0) tally.failed = 1;
  if (tally.passed + tally.failed === 0) tally.failed = 1;
  total.passed += tally.passed;
  total.failed += tally.failed;
  total.skipped += tally.skipped;
}

function nodeTests(name: string, pattern: string, ...options: string[]): void {
  suite(
    name,
    (file) =>
      runs('--test', [
        ...options,
        '--test-reporter=dot',
        '--test-reporter-destination=stdout',
        '--test-reporter=./tests/support/tally-reporter.ts',
        `--test-reporter-destination=${file}`,
        pattern,
      ]),
    (text) => JSON.parse(text) as Tally,
  );
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });

check('types', () => runs('node_modules/astro/bin/astro.mjs', ['check']));
check('lint', () => runs('node_modules/eslint/bin/eslint.js', ['.', '--max-warnings', '0']));
check('format', () => runs('node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']));
nodeTests('unit', 'tests/unit/**/*.test.ts');
const built = servedSites.map((site) =>
  check(`build of the ${site.name} site`, () => runs('src/commands/build.ts', [], site.environment)),
);
nodeTests('content', 'tests/content/**/*.test.ts');
const hosts = hostServers.filter(({ find }) => find() !== undefined);
for (const server of hostServers) {
  if (hosts.includes(server)) continue;
  write(`Skipped: no ${server.name} on this machine, and only root on Debian can install one.`);
}
// Some of them build: Astro's own folder, .astro, takes one build at a time.
nodeTests('hosting', 'tests/hosting/**/*.test.ts', '--test-concurrency=1');
nodeTests('dev server', 'tests/dev/**/*.test.ts', '--test-concurrency=1');
if (findFirefox() === undefined) {
  write('Skipped: no Firefox on this machine, and only root on Debian can install one.');
} else {
  nodeTests('firefox', 'tests/firefox/**/*.test.ts');
}
const chromium = findChromium();
if (chromium === undefined) {
  check('a browser', () => false);
  write('No Chromium: set CHROMIUM_PATH, or install Chromium or Chrome.');
} else if (built.every(Boolean)) {
  suite(
    'browser',
    (file) =>
      runs('node_modules/@playwright/test/cli.js', ['test'], {
        CHROMIUM_PATH: chromium,
        TEST_HOSTS: hosts.map(({ name }) => name).join(','),
        PLAYWRIGHT_JSON_OUTPUT_NAME: file,
      }),
    (text) => {
      const { stats } = JSON.parse(text) as { stats: Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number> };
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped };
    },
  );
}
if (total.skipped > 0) write(`${total.skipped} tests were skipped; each says why above.`);
write(`tests: ${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
