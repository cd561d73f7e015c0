/** Guards against: "half of it was saved", "it wrote over what I had just written". */
import assert from 'node:assert/strict';
import { readdirSync, symlinkSync } from 'node:fs';
import { test } from 'node:test';
import { saveFiles } from '#src/content-files/save-files.ts';
import { copyOfContent, emptyFolder } from '#tests/support/content-copy.ts';

const own = 'faq/filing/blue-folder.mdx';
const other = 'faq/filing/wax-seal.mdx';

test('files are written where they belong, new folders too, and nothing else is left', (context) => {
  const content = copyOfContent(context);
  const conflicts = saveFiles(content.root, [
    { file: own, text: 'mine\n', before: content.read(own) },
    { file: 'faq/new-topic/new-one.mdx', text: 'new\n', before: null },
  ]);
  assert.deepEqual(conflicts, []);
  assert.equal(content.read(own), 'mine\n');
  assert.equal(content.read('faq/new-topic/new-one.mdx'), 'new\n');
  assert.deepEqual(readdirSync(content.path('faq/new-topic')), ['new-one.mdx']);
});

test('one file that changed meanwhile keeps all from being written', (context) => {
  const content = copyOfContent(context);
  const before = content.read(own);
  const conflicts = saveFiles(content.root, [
    { file: own, text: 'mine\n', before },
    { file: other, text: 'mine\n', before: 'what it never was' },
    { file: 'faq/filing/lost-file.mdx', text: 'mine\n', before: 'it was there' },
    { file: 'faq/filing/night-hatch.mdx', text: 'mine\n', before: null },
  ]);
  assert.deepEqual(conflicts, [other, 'faq/filing/lost-file.mdx', 'faq/filing/night-hatch.mdx']);
  assert.equal(content.read(own), before);
});

test('a file with Windows line ends counts as unchanged', (context) => {
  const content = copyOfContent(context);
  const before = content.read(own);
  content.write(own, before.replaceAll('\n', '\r\n'));
  assert.deepEqual(saveFiles(content.root, [{ file: own, text: 'mine\n', before }]), []);
});

test('nothing is written outside of the folder, by a link neither', (context) => {
  const content = copyOfContent(context);
  const outside = emptyFolder(context);
  symlinkSync(outside, content.path('faq/linked'));
  symlinkSync(content.path(own), content.path('faq/filing/alias.mdx'));
  for (const file of ['faq/linked/new-one.mdx', 'faq/filing/alias.mdx', '../new-one.mdx']) {
    assert.throws(() => saveFiles(content.root, [{ file, text: 'x', before: null }]), RangeError, file);
  }
  assert.deepEqual(readdirSync(outside), []);
});
