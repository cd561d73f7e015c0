/** Guards against: "the report cannot read the log of our server." */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { emptyFolder } from '#tests/support/content-copy.ts';

function start(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['src/commands/report.ts', ...words], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_ROOT: 'tests/fixtures/content' },
  });
}

const visit = (query: string): string =>
  `10.0.0.1 - - [21/Nov/2026:10:00:00 +0000] "GET /search/?q=${query} HTTP/1.1" 200 5 "-" "Mozilla/5.0"\n`;

test('without a log it tells of the content alone', () => {
  const { status, stdout } = start();
  assert.equal(status, 0);
  assert.match(stdout, /## Unconfirmed \(2\)\n\n- .*second-key\.mdx: No rule on second keys was found/);
  assert.doesNotMatch(stdout, /searches/i);
});

test('logs of several files, packed or not, are counted together, and no name is in the output', (context) => {
  const folder = emptyFolder(context);
  const [plain, packed] = [join(folder, 'access.log'), join(folder, 'access.log.1.gz')];
  writeFileSync(plain, visit('jane.doe%40x.example+lost+key'));
  writeFileSync(packed, gzipSync(visit('parking+garage')));
  const { stdout } = start('--log', plain, '--log', packed);
  assert.match(stdout, /## Most frequent of 2 searches\n\n- 1 × \[…\] lost key\n- 1 × parking garage/);
  assert.match(stdout, /## Searches that find nothing\n\n- 1 × parking garage\n/);
  assert.doesNotMatch(stdout + start('--log', plain, '--json').stdout, /jane|10\.0\.0\.1/);
});

test('a file that is no log, or is not there, is told', (context) => {
  const file = join(emptyFolder(context), 'access.log');
  writeFileSync(file, 'nothing of the kind\n');
  const { status, stderr } = start('--log', file);
  assert.equal(status, 1);
  assert.match(stderr, /No search and no verdict was found in .*access\.log/);
  assert.match(start('--log', '/nowhere.log').stderr, /There is no file \/nowhere\.log/);
});
