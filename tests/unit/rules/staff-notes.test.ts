/** Guards against: "the note for the clerks stood nowhere, because the question had been renamed." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyOfContent } from '#tests/support/content-copy.ts';

const head = '---\nreviewed: 2025-10-01\n---\n\n';

test('a note whose question is not there is told, with the one that was meant', (context) => {
  const content = copyOfContent(context);
  content.write('internal/notes/blue-folders.mdx', `${head}Kept behind the counter.\n`);
  assert.deepEqual(content.complaints('intranet'), [
    'internal/notes/blue-folders.mdx:2:1  error  there is no question "blue-folders" for this note to stand under  note-question\n    did you mean "blue-folder"?',
  ]);
});

test('a note is held to the rules of a page: no code, no dead links, no headings', (context) => {
  const content = copyOfContent(context);
  content.write('internal/notes/blue-folder.mdx', `${head}## Counter\n\n{secret} is [kept](/vault/).\n`);
  assert.deepEqual(
    content.complaints('intranet').map((complaint) => complaint.split('\n')[0]?.split('  ').at(-1)),
    ['note-heading', 'no-code', 'link-exists'],
  );
});

test('a note belongs to the internal folder alone', (context) => {
  const content = copyOfContent(context);
  content.write('notes/blue-folder.mdx', `${head}Kept behind the counter.\n`);
  assert.match(content.complaints()[0] ?? '', /^notes:1:1 {2}error {2}does not belong here: nothing reads it/);
});

test('a question for staff may name public ones that do not name it', (context) => {
  const content = copyOfContent(context);
  const text = content.read('faq/filing/night-hatch.mdx').replace(/^question: .*$/m, 'question: What is behind it?');
  content.write('internal/faq/filing/behind.mdx', text.replace(/aliases:\n( +- .*\n)+/, 'aliases: [behind it]\n'));
  assert.deepEqual(
    content.complaints('intranet').filter((complaint) => / related-(both|count)/.test(complaint)),
    [],
  );
});
