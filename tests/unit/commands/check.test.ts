/** Guards against: "the check found something, and the machine that ran it did not notice." */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { type ContentCopy, copyOfContent } from '#tests/support/content-copy.ts';
import { files } from '#tests/support/invented-files.ts';

function check(content: ContentCopy, ...words: string[]): { status: number | null; stdout: string } {
  return spawnSync(process.execPath, ['src/commands/check.ts', ...words], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_ROOT: content.root },
  });
}

const counts = '8 questions, 6 announcements, 2 topics, 4 terms, 4 other words, 13 links, 12 sources';

test('good content ends the check well, with how much there is', (context) => {
  assert.deepEqual((({ status, stdout }) => ({ status, stdout }))(check(copyOfContent(context))), {
    status: 0,
    stdout: `${counts}: 0 errors, 0 warnings\n`,
  });
});

test('a warning is told and ends the check well', (context) => {
  const content = copyOfContent(context);
  content.replace(files.about, '[ask a desk]', '[here]');
  const { status, stdout } = check(content);
  assert.equal(status, 0);
  assert.match(stdout, /link text "here" does not say where it goes {2}link-text\n/);
  assert.ok(stdout.endsWith(': 0 errors, 1 warnings\n'), stdout);
});

test('an error ends the check badly, also for machines', (context) => {
  const content = copyOfContent(context);
  content.replace(files.about, '## What', '### What');
  assert.equal(check(content).status, 1);
  const { status, stdout } = check(content, '--json');
  assert.equal(status, 1);
  const { problems, errors } = JSON.parse(stdout) as { problems: { rule: string; line: number }[]; errors: number };
  assert.equal(errors, 1);
  assert.deepEqual(
    problems.map(({ rule, line }) => ({ rule, line })),
    [{ rule: 'headings', line: Number(content.placeOf(files.about, '### What').split(':')[1]) }],
  );
});
