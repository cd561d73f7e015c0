/** Guards against: "the check stopped at the first slip", and a slip that is told in other words than it was yesterday. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { englishSpeller } from '#src/commands/english-speller.ts';
import { type ContentCopy, copyOfContent, emptyFolder } from '#tests/support/content-copy.ts';
import { files } from '#tests/support/invented-files.ts';

const spoiled = join('tests', 'fixtures', 'spoiled');
const means = { today: '2026-11-21', speller: englishSpeller() };

/** The spoiled files among the good ones, each at its place. */
function addSpoiled(content: ContentCopy): string[] {
  const folder = join(spoiled, 'content');
  const added = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.includes('.'));
  for (const file of added) content.write(file, readFileSync(join(folder, file)));
  return added;
}

test('every spoiled file is told in one run: what is wrong, on which line, and what to do', (context) => {
  const content = copyOfContent(context);
  const added = addSpoiled(content);
  const expected = readFileSync(join(spoiled, 'expected.txt'), 'utf8');
  assert.equal(`${content.complaints('public', means).join('\n')}\n`, expected);
  const told = expected.split('\n').flatMap((line) => /^(\S+):\d+:\d+ {2}/.exec(line)?.[1] ?? []);
  assert.deepEqual(told, added.toSorted(), 'each file is told once, and no other file is');
  assert.ok(added.length >= 40, `there are only ${added.length} spoiled files`);
});

test('files that are no text of this site are each told, and the others are read all the same', (context) => {
  const content = copyOfContent(context);
  const outside = join(emptyFolder(context), 'secret.mdx');
  writeFileSync(outside, content.read(files.lostKey));
  content.write('faq/filing/huge.mdx', 'a'.repeat(5_000_000));
  content.write('faq/filing/picture.mdx', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1]));
  content.write('faq/filing/compressed.mdx', 'PK\0\0');
  symlinkSync(outside, content.path('faq/filing/secret.mdx'));
  content.write('faq/filing/My Answer.mdx', content.read(files.lostKey));
  content.write('faq/filing/Capital.mdx', content.read(files.lostKey));
  content.write(files.secondKey, content.read(files.secondKey).replaceAll('\n', '\r\n'));
  content.write(files.waxSeal, `\uFEFF${content.read(files.waxSeal)}`);
  const badName =
    'error  has a name that makes no good address  file-name\n    use small letters, digits and single hyphens';
  assert.deepEqual(content.complaints('public', means), [
    `faq/filing/Capital.mdx:1:1  ${badName}`,
    `faq/filing/My Answer.mdx:1:1  ${badName}`,
    'faq/filing/compressed.mdx:1:1  error  is not text  text-file\n    it holds binary data; replace it with a text file',
    'faq/filing/huge.mdx:1:1  error  is 5 MB large  text-file\n    an answer is text of at most 1 MB',
    'faq/filing/picture.mdx:1:1  error  is not UTF-8  text-file\n    save it again with the encoding UTF-8',
    'faq/filing/secret.mdx:1:1  error  is a link that leads out of the content folder  file-kind',
    `${files.waxSeal}:1:1  warning  begins with a byte-order mark  text-file\n    it is read all the same; save as "UTF-8", not "UTF-8 with BOM"`,
    `${files.secondKey}:1:1  warning  has Windows line ends  text-file\n    it is read all the same; save with the line ends "LF"`,
  ]);
});
