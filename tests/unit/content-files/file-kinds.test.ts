/** Guards against: "I put a file into the folder, and nothing told me that it is never read." */
import assert from 'node:assert/strict';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { copyOfContent, emptyFolder } from '#tests/support/content-copy.ts';
import { files } from '#tests/support/invented-files.ts';

void test('a file with the wrong ending is told with what the folder holds', (context) => {
  const content = copyOfContent(context);
  content.write('faq/filing/umbrella.md', 'Bring one.\n');
  content.write('words/umbrella.yml', 'term: umbrella\n');
  assert.deepEqual(content.complaints(), [
    'faq/filing/umbrella.md:1:1  error  does not belong here: faq/ holds .mdx files  file-kind',
    'words/umbrella.yml:1:1  error  does not belong here: words/ holds .yaml files  file-kind',
  ]);
});

for (const name of ['Lost Key', 'lost key', 'LostKey', 'lost_key', 'lost--key', '-lost-key', 'clé']) {
  void test(`the file name "${name}" is told to make no good address`, (context) => {
    const content = copyOfContent(context);
    content.write(`announcements/2025/${name}.mdx`, content.read(files.tubeCleaning));
    assert.deepEqual(content.complaints(), [
      `announcements/2025/${name}.mdx:1:1  error  has a name that makes no good address  file-name\n    use small letters, digits and single hyphens`,
    ]);
  });
}

void test('what an operating system hides in folders is not complained of', (context) => {
  const content = copyOfContent(context);
  content.write('faq/filing/.DS_Store', 'x');
  content.write('words/.gitkeep', '');
  assert.deepEqual(content.complaints(), []);
});

for (const file of ['pages/more/pond.mdx', 'pages/pond/index.mdx']) {
  void test(`${file} is told to lie too deep, for the site has no page for it`, (context) => {
    const content = copyOfContent(context);
    content.write(file, content.read(files.about));
    const [complaint = 'nothing was told'] = content.complaints();
    assert.ok(complaint.startsWith(`${file}:1:1  error  `), complaint);
  });
}

void test('a folder with a mistyped name is told, for nothing in it is ever read', (context) => {
  const content = copyOfContent(context);
  content.write('anouncements/2025/tube-closed-again.mdx', content.read(files.tubeCleaning));
  const [complaint = 'nothing was told'] = content.complaints();
  assert.match(complaint, /^anouncements\b.* {2}error {2}/);
});

void test('a link that leads out of the content folder is told and never followed', (context) => {
  const content = copyOfContent(context);
  const outside = emptyFolder(context);
  writeFileSync(join(outside, 'secret.yaml'), 'term: secret\n');
  symlinkSync(join(outside, 'secret.yaml'), content.path('words/secret.yaml'));
  symlinkSync(outside, content.path('words/more'));
  const says = 'error  is a link that leads out of the content folder  file-kind';
  assert.deepEqual(content.complaints(), [`words/more:1:1  ${says}`, `words/secret.yaml:1:1  ${says}`]);
  assert.ok(!content.library().words.some(({ id }) => id === 'secret'));
});

void test('a link to nowhere is told', (context) => {
  const content = copyOfContent(context);
  symlinkSync('/nowhere/at/all.yaml', content.path('words/nowhere.yaml'));
  assert.deepEqual(content.complaints(), [
    'words/nowhere.yaml:1:1  error  is a link that leads out of the content folder  file-kind',
  ]);
});

void test('a link to another content file is told, for a page would stand twice', (context) => {
  const content = copyOfContent(context);
  symlinkSync(content.path(files.signet), content.path('words/stamp.yaml'));
  assert.deepEqual(content.complaints(), ['words/stamp.yaml:1:1  error  is a link to another file  file-kind']);
});

void test('site.yaml may be no link to a file outside either', (context) => {
  const content = copyOfContent(context);
  const outside = join(emptyFolder(context), 'site.yaml');
  writeFileSync(outside, content.read(files.site));
  content.remove(files.site);
  symlinkSync(outside, content.path(files.site));
  const [complaint] = content.complaints().filter((line) => line.startsWith('site.yaml'));
  assert.equal(complaint, 'site.yaml:1:1  error  is a link that leads out of the content folder  file-kind');
});
