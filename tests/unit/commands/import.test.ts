/** Guards against: "the import lost an answer", and "it wrote over what I had finished." */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseMdxDocument, type Reading } from '#src/content-files/parse-document.ts';
import { announcement } from '#src/schemas/announcement.ts';
import { question } from '#src/schemas/question.ts';
import { emptyFolder } from '#tests/support/content-copy.ts';

const invented = join('tests', 'fixtures', 'content');
const page = (name: string): string => join('tests', 'fixtures', 'seeds', name);

function start(out: string, ...words: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['src/commands/import.ts', ...words, '--out', out], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_ROOT: invented },
  });
}

/** The printed paths, each with what the file is read as. */
function drafts<Data>(stdout: string, schema: Parameters<typeof parseMdxDocument<Data>>[2]): Reading<{ data: Data }>[] {
  return stdout
    .trim()
    .split('\n')
    .map((file) => parseMdxDocument({ id: 'a', file, internal: false }, readFileSync(file, 'utf8'), schema));
}

test('both saved pages become 37 and three drafts that the schemas take, with the days of each', (context) => {
  const from = ['--from', 'https://court.example/saved'];
  const asked = start(emptyFolder(context), page('questions-page.txt'), ...from);
  assert.equal(asked.status, 0, asked.stderr);
  const questions = drafts(asked.stdout, question);
  assert.equal(questions.length, 37);
  assert.deepEqual(
    questions.flatMap(({ problems }) => problems),
    [],
  );
  assert.match(asked.stderr, /37 questions, 1 with an answer; 0 announcements/);
  assert.match(asked.stderr, /line 4: Match word\(s\)\./);

  const announced = start(emptyFolder(context), page('announcements-page.txt'), ...from);
  const announcements = drafts(announced.stdout, announcement).map(({ document }) => document?.data);
  assert.deepEqual(
    announcements.map((data) => [data?.published, data?.updated, data?.effective, data?.deadline]),
    [
      ['2024-10-09', undefined, '2025-01-01', undefined],
      ['2024-08-19', '2024-09-04', undefined, '2024-09-09'],
      ['2024-04-02', undefined, '2024-04-14', undefined],
    ],
  );
});

test('the old number and the address of a saved answer are in its draft', (context) => {
  const { stdout, stderr } = start(emptyFolder(context), page('old-answer.html'));
  const [first] = drafts(stdout, question);
  assert.deepEqual(first?.document?.data.legacyIds, ['1000000301']);
  assert.match(first.document.data.sources[0]?.url ?? '', /answer=1000000301$/);
  assert.match(stderr, /Could not be placed.*\n {4}line 15: Last mended by the porter\./);
});

test('a page of 2004 that is not UTF-8 is read with its accents', (context) => {
  const folder = emptyFolder(context);
  const file = join(folder, 'old.html');
  writeFileSync(file, Buffer.from('<html><h3>May I bring my fiancé?</h3><p>Yes.</p></html>', 'latin1'));
  const { stdout } = start(join(folder, 'drafts'), file);
  assert.equal(drafts(stdout, question).length, 1);
  assert.match(readFileSync(stdout.trim(), 'utf8'), /question: May I bring my fiancé\?/);
});

test('what is there already is not written over, and nothing else is written either', (context) => {
  const out = emptyFolder(context);
  const [first = ''] = start(out, page('old-answer.html')).stdout.trim().split('\n');
  writeFileSync(first, 'finished');
  const { status, stderr, stdout } = start(out, page('old-answer.html'));
  assert.equal(status, 1);
  assert.match(stderr, /is there already\. Nothing was written/);
  assert.equal(stdout, '');
  assert.equal(readFileSync(first, 'utf8'), 'finished');
});

for (const { name, content, says } of [
  { name: 'a page without questions', content: 'Shopping\n', says: /no question and no announcement/ },
  { name: 'a picture', content: 'GIF\0', says: /is not text/ },
  { name: 'a huge file', content: 'a'.repeat(5_000_001), says: /larger than 5 MB/ },
]) {
  test(`${name} is refused in words`, (context) => {
    const file = join(emptyFolder(context), 'page.html');
    writeFileSync(file, content);
    const { status, stderr } = start(emptyFolder(context), file);
    assert.equal(status, 1);
    assert.match(stderr, says);
    assert.doesNotMatch(stderr, /\n\s+at /);
  });
}

test('a page that is not there, or none at all, is told', (context) => {
  assert.match(start(emptyFolder(context), '/nowhere.html').stderr, /There is no file \/nowhere\.html/);
  assert.match(start(emptyFolder(context)).stderr, /Which page\?/);
});
