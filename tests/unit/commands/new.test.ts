/** Guards against: "the new file broke the site", and "it wrote over the page of a colleague." */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { test } from 'node:test';
import { type ContentCopy, copyOfContent } from '#tests/support/content-copy.ts';
import { files } from '#tests/support/invented-files.ts';

function start(content: ContentCopy, ...words: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['src/commands/new.ts', ...words], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_ROOT: content.root },
  });
}

test('a new question is a file that passes the check, and its path is all that is printed', (context) => {
  const content = copyOfContent(context);
  const { status, stdout, stderr } = start(content, 'faq', 'Is my brass key good on Sundays?');
  assert.equal(status, 0, stderr);
  assert.ok(existsSync(stdout.trim()), stdout);
  assert.deepEqual(content.complaints(), []);
  const added = content.library().questions.find(({ data }) => data.question === 'Is my brass key good on Sundays?');
  assert.equal(added?.data.confidence, 'unconfirmed');
});

test('a new announcement is a file that passes the check', (context) => {
  const content = copyOfContent(context);
  const { status, stdout, stderr } = start(
    content,
    'announcement',
    'Hatch: painted green',
    '--published',
    '2025-11-30',
  );
  assert.equal(status, 0, stderr);
  assert.match(relative(content.root, stdout.trim()), /^announcements\/2025\/[a-z-]+\.mdx$/);
  assert.deepEqual(content.complaints(), []);
});

test('what is given is taken instead of what would be proposed', (context) => {
  const content = copyOfContent(context);
  const options = ['--topic', 'filing', '--slug', 'sunday-key', '--audience', 'juror', '--desk', 'quill-desk'];
  const related = 'wobbly-paper, night-hatch,lost-key';
  const { status, stderr } = start(
    content,
    ...['faq', 'Is my brass key good on Sundays?', ...options],
    ...['--alias', 'key on a holiday', '--related', related],
    ...['--source-url', 'https://court.example/sundays', '--source-title', 'Sundays'],
  );
  assert.equal(status, 0, stderr);
  const { data } = content.library().questions.find(({ id }) => id === 'sunday-key') ?? {};
  assert.deepEqual(data?.audience, ['juror']);
  assert.deepEqual(data.aliases, ['key on a holiday']);
  assert.deepEqual(
    data.related.map(({ id }) => id),
    ['wobbly-paper', 'night-hatch', 'lost-key'],
  );
  assert.equal(data.sources[0]?.url, 'https://court.example/sundays');
  assert.deepEqual(content.complaints(), []);
});

test('a question that asks what another one asks is named before it is written', (context) => {
  const { stderr } = start(copyOfContent(context), 'faq', 'May an assistant have a second key?');
  assert.match(stderr, /may be there already: second-key {2}May my assistant have a second key\?/);
});

const refused: { name: string; words: string[]; says: RegExp }[] = [
  {
    name: 'the very question of another page',
    words: ['faq', 'May my assistant have a second key?'],
    says: /Nothing was written:\n.*stands twice/,
  },
  {
    name: 'an address that is taken',
    words: ['faq', 'Where is the umbrella?', '--topic', 'keys-tokens', '--slug', 'lost-key'],
    says: /The address "lost-key" is there already; nothing was changed/,
  },
  { name: 'a topic there is none of', words: ['faq', 'Why?', '--topic', 'filling'], says: /did you mean "filing"\?/ },
  { name: 'an unknown desk', words: ['faq', 'Why?', '--desk', 'pond'], says: /There is no desk "pond"; there are: / },
  {
    name: 'a day that is none',
    words: ['announcement', 'News', '--published', '2025-02-30'],
    says: /"published" is not/,
  },
  { name: 'an address that leads out', words: ['announcement', 'News', '--slug', '../../x'], says: /is not a slug/ },
  { name: 'neither kind', words: ['umbrella', 'Why?'], says: /What is new\?/ },
  { name: 'no words', words: ['faq'], says: /How does it read\?/ },
  { name: 'an unknown option', words: ['faq', 'Why?', '--topik', 'filing'], says: /Unknown option '--topik'/ },
];

for (const { name, words, says } of refused) {
  test(`${name} is refused, and nothing is written`, (context) => {
    const content = copyOfContent(context);
    const before = content.read(files.lostKey);
    const { questions, announcements } = content.library();
    const { status, stderr } = start(content, ...words);
    assert.equal(status, 1);
    assert.match(stderr, says);
    assert.equal(content.read(files.lostKey), before);
    assert.equal(content.library().questions.length, questions.length);
    assert.equal(content.library().announcements.length, announcements.length);
  });
}
