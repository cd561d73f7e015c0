/** Guards against: "one slip in an answer, and the site was gone." */
import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from '#tests/support/build.ts';
import { type ContentCopy, copyOfContent, emptyFolder } from '#tests/support/content-copy.ts';
import { files } from '#tests/support/invented-files.ts';

interface Slip {
  name: string;
  make: (content: ContentCopy) => void;
  /** How the line that names it ends, after the content folder: file, line and what is wrong. */
  told: (content: ContentCopy) => string;
}

const slips: Slip[] = [
  {
    name: 'a related id that does not exist',
    make: (content) => {
      content.replace(files.secondKey, 'legacyIds: []', '  - id: token-fees\n    because: x\nlegacyIds: []');
    },
    told: (content) => `${content.placeOf(files.secondKey, 'id: token-fees')}  error  related topic "token-fees"`,
  },
  {
    name: 'the same slug twice',
    make: (content) => {
      const copy = content.read(files.tubeCleaning).replaceAll('2025', '2024');
      content.write('announcements/2024/tube-cleaning.mdx', copy.replace(/aliases: .*/, 'aliases: [swept twice]'));
    },
    told: () => `${files.tubeCleaning}:2:1  error  "tube-cleaning" stands twice`,
  },
  {
    name: 'an unknown field',
    make: (content) => {
      content.replace(files.lostKey, 'topic:', 'topics:');
    },
    told: (content) => `${content.placeOf(files.lostKey, 'topics:')}  error  unknown field "topics"`,
  },
  {
    name: 'a date that is none',
    make: (content) => {
      content.replace(files.tubeCleaning, 'published: 2025-05-26', 'published: yesterday');
    },
    told: (content) => `${content.placeOf(files.tubeCleaning, 'published:')}  error  field "published" is not a date`,
  },
  {
    name: 'a link to a page that is not there',
    make: (content) => {
      content.replace(files.about, '/contact/#quill-desk', '/kontakt/');
    },
    told: (content) => `${content.placeOf(files.about, '[ask a desk]')}  error  there is no page "/kontakt/"`,
  },
  {
    name: 'an import',
    make: (content) => {
      content.replace(files.about, '## What', "import x from './x.js'\n\n## What");
    },
    told: (content) => `${content.placeOf(files.about, 'import x')}  error  import and export are not allowed`,
  },
  {
    name: 'an empty file',
    make: (content) => {
      content.write(files.silverTokens, '');
    },
    told: () => `${files.silverTokens}:1:1  error  is empty`,
  },
  {
    name: 'a file that is not UTF-8',
    make: (content) => {
      content.replace(files.tubeCleaning, 'is swept', 'is na\u00efvely swept');
      content.write(files.tubeCleaning, Buffer.from(content.read(files.tubeCleaning), 'latin1'));
    },
    told: (content) => {
      const [file, line] = content.placeOf(files.tubeCleaning, 'The intake tube is').split(':');
      return `${file ?? ''}:${line ?? ''}:1  error  is not UTF-8`;
    },
  },
];

for (const { name, make, told } of slips) {
  test(`${name} stops the build with file and line, and the last site stays as it was`, (context) => {
    const content = copyOfContent(context);
    make(content);
    const parent = emptyFolder(context);
    const outDir = join(parent, 'site');
    mkdirSync(outDir);
    writeFileSync(join(outDir, 'sentinel.html'), 'the last good site');

    const { status, stderr } = build({ CONTENT_ROOT: content.root, OUT_DIR: outDir });

    assert.equal(status, 1, stderr);
    const expected = `/${told(content)}`;
    assert.ok(
      stderr.split('\n').some((line) => line.includes(expected)),
      `no line holds ${expected}:\n${stderr}`,
    );
    assert.match(stderr, /^Not built: \d+ content errors?\. .* is as it was\.$/m);
    assert.deepEqual(readdirSync(parent), ['site']);
    assert.deepEqual(readdirSync(outDir), ['sentinel.html']);
    assert.equal(readFileSync(join(outDir, 'sentinel.html'), 'utf8'), 'the last good site');
  });
}

test('a variable that makes no sense stops the build in one line, without a stack of calls', () => {
  const { status, stderr } = build({ EDITION: 'staff' });
  assert.equal(status, 1);
  assert.equal(stderr, 'EDITION="staff" makes no sense: public or intranet\n');
});
