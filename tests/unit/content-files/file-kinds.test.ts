/** Guards against: "I put a file into the folder, and nothing told me that it is never read." */
import assert from 'node:assert/strict';
import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { copyOfContent, emptyFolder } from '#tests/support/content-copy.ts';
import { files } from '#tests/support/invented-files.ts';

test('a file with the wrong ending is told with what the folder holds', (context) => {
  const content = copyOfContent(context);
  content.write('faq/filing/umbrella.md', 'Bring one.\n');
  content.write('words/umbrella.yml', 'term: umbrella\n');
  assert.deepEqual(content.complaints(), [
    'faq/filing/umbrella.md:1:1  error  does not belong here: faq/ holds .mdx files  file-kind',
    'words/umbrella.yml:1:1  error  does not belong here: words/ holds .yaml files  file-kind',
  ]);
});

for (const name of ['Lost Key', 'lost key', 'LostKey', 'lost_key', 'lost--key', '-lost-key', 'clé']) {
  test(`the file name "${name}" is told to make no good address`, (context) => {
    const content = copyOfContent(context);
    content.write(`announcements/2025/${name}.mdx`, content.read(files.tubeCleaning));
    assert.deepEqual(content.complaints(), [
      `announcements/2025/${name}.mdx:1:1  error  has a name that makes no good address  file-name\n    use small letters, digits and single hyphens`,
    ]);
  });
}

test('what an operating system hides in folders is not complained of', (context) => {
  const content = copyOfContent(context);
  content.write('faq/filing/.DS_Store', 'x');
  content.write('words/.gitkeep', '');
  assert.deepEqual(content.complaints(), []);
});

for (const file of ['pages/more/pond.mdx', 'pages/pond/index.mdx', 'faq/pond.mdx', 'announcements/2025/may/pond.mdx']) {
  test(`${file} is told to lie in the wrong place, for the site has no page for it`, (context) => {
    const content = copyOfContent(context);
    content.write(file, content.read(files.about));
    const [complaint = 'nothing was told'] = content.complaints();
    assert.ok(complaint.startsWith(`${file}:1:1  error  does not lie where the site looks for it`), complaint);
  });
}

test('a term in a folder of its own is told where it belongs', (context) => {
  const content = copyOfContent(context);
  content.write('words/stamps/ring.yaml', 'term: ring\n');
  assert.deepEqual(content.complaints(), [
    'words/stamps/ring.yaml:1:1  error  does not lie where the site looks for it  file-place\n    move it to words/ring.yaml',
  ]);
});

test('a folder with a mistyped name is told, for nothing in it is ever read', (context) => {
  const content = copyOfContent(context);
  content.write('anouncements/2025/tube-closed-again.mdx', content.read(files.tubeCleaning));
  assert.deepEqual(content.complaints(), [
    'anouncements:1:1  error  does not belong here: nothing reads it  file-kind\n    did you mean "announcements"?',
  ]);
});

test('a file beside the folders is told, but for the one that says how to write', (context) => {
  const content = copyOfContent(context);
  content.write('README.md', 'How to write.\n');
  content.write('lost-umbrella.mdx', content.read(files.lostKey));
  const [complaint = 'nothing was told', ...others] = content.complaints();
  assert.match(complaint, /^lost-umbrella\.mdx:1:1 {2}error {2}does not belong here: nothing reads it {2}file-kind\n/);
  assert.deepEqual(others, []);
});

test('a file in the place of a folder, and a folder in the place of a file, are told', (context) => {
  const content = copyOfContent(context);
  content.remove('words');
  content.write('words', 'term: signet\n');
  content.remove(files.redirects);
  content.write('redirects.yaml/old.yaml', 'moved: {}\n');
  const places = content.complaints().filter((complaint) => complaint.includes('file-kind'));
  assert.deepEqual(places, [
    'redirects.yaml:1:1  error  is a folder; a file of this name belongs here  file-kind',
    'words:1:1  error  is a file; a folder of this name belongs here  file-kind',
  ]);
});

test('what does not belong beside the folders for staff is told as well, in their edition', (context) => {
  const content = copyOfContent(context);
  content.write('internal/site.yaml', content.read(files.site));
  const [complaint = 'nothing was told'] = content.complaints('intranet');
  assert.ok(complaint.startsWith('internal/site.yaml:1:1  error  does not belong here'), complaint);
  assert.deepEqual(content.complaints('public'), []);
});

test('a folder that is a link is told and never followed', (context) => {
  const content = copyOfContent(context);
  const outside = emptyFolder(context);
  writeFileSync(join(outside, 'secret.yaml'), 'term: secret\n');
  content.remove('words');
  symlinkSync(outside, content.path('words'));
  const places = content.complaints().filter((complaint) => complaint.includes('file-kind'));
  assert.deepEqual(places, ['words:1:1  error  is a link that leads out of the content folder  file-kind']);
  assert.deepEqual(content.library().words, []);
});

test('a link that leads out of the content folder is told and never followed', (context) => {
  const content = copyOfContent(context);
  const outside = emptyFolder(context);
  writeFileSync(join(outside, 'secret.yaml'), 'term: secret\n');
  symlinkSync(join(outside, 'secret.yaml'), content.path('words/secret.yaml'));
  symlinkSync(outside, content.path('words/more'));
  const says = 'error  is a link that leads out of the content folder  file-kind';
  assert.deepEqual(content.complaints(), [`words/more:1:1  ${says}`, `words/secret.yaml:1:1  ${says}`]);
  assert.ok(!content.library().words.some(({ id }) => id === 'secret'));
});

test('a link to nowhere is told', (context) => {
  const content = copyOfContent(context);
  symlinkSync('/nowhere/at/all.yaml', content.path('words/nowhere.yaml'));
  assert.deepEqual(content.complaints(), [
    'words/nowhere.yaml:1:1  error  is a link that leads out of the content folder  file-kind',
  ]);
});

test('a link to another content file is told, for a page would stand twice', (context) => {
  const content = copyOfContent(context);
  symlinkSync(content.path(files.signet), content.path('words/stamp.yaml'));
  assert.deepEqual(content.complaints(), ['words/stamp.yaml:1:1  error  is a link to another file  file-kind']);
});

test('site.yaml may be no link to a file outside either', (context) => {
  const content = copyOfContent(context);
  const outside = join(emptyFolder(context), 'site.yaml');
  writeFileSync(outside, content.read(files.site));
  content.remove(files.site);
  symlinkSync(outside, content.path(files.site));
  const [complaint] = content.complaints().filter((line) => line.startsWith('site.yaml'));
  assert.equal(complaint, 'site.yaml:1:1  error  is a link that leads out of the content folder  file-kind');
});
