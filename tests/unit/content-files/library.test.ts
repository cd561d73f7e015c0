/** Guards against: "one bad file, and the check falls over instead of naming it." */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { readLibrary } from '#src/content-files/library.ts';
import { formatProblem } from '#src/content-files/problem.ts';
import { copyOfContent, emptyFolder } from '#tests/support/content-copy.ts';
import { files } from '#tests/support/invented-files.ts';
import { testSpoilings } from '#tests/support/spoiling.ts';

testSpoilings([
  {
    name: 'a "less than" in a sentence is told at its line with what to write instead',
    file: files.about,
    replace: 'It is no advice, legal or other.',
    by: 'A sheet under <120 grams flaps.',
    pointsAt: '120 grams',
    says: 'error  cannot be read as MDX: Unexpected character `1` (U+0031) before name, expected a character that can start a name, such as a letter, `$`, or `_`  mdx',
    hint: 'MDX reads < and { as code: write "less than", or put the text in `backticks`',
  },
  {
    name: 'front matter that is not YAML is told at its line',
    file: files.about,
    replace: 'title: About this site',
    by: 'title: About: this site',
    pointsAt: 'About: this site',
    says: 'error  is not YAML: Nested mappings are not allowed in compact mappings  yaml\n    a text with a colon in it needs quotes around the whole of it',
  },
]);

test('a page without front matter is told how to begin', (context) => {
  const content = copyOfContent(context);
  content.write('pages/pond.mdx', 'The pond is behind the court.\n');
  assert.deepEqual(content.complaints(), [
    'pages/pond.mdx:1:1  error  has no front matter  front-matter\n    begin the file with --- and its fields; see content/README.md',
  ]);
});

test('front matter that holds no fields is told', (context) => {
  const content = copyOfContent(context);
  content.write('pages/pond.mdx', '---\n# nothing yet\n---\n\nThe pond is behind the court.\n');
  content.write('words/pond.yaml', '- pond\n- puddle\n');
  const told = 'error  holds no fields  schema\n    see content/README.md for the fields it needs';
  const complaints = content.complaints().map((complaint) => complaint.replace(/:\d+:\d+ /, ' '));
  assert.deepEqual(complaints, [`pages/pond.mdx  ${told}`, `words/pond.yaml  ${told}`]);
});

test('a tag that is never closed is told where it was opened', (context) => {
  const content = copyOfContent(context);
  content.replace(files.about, 'It is no advice', '<Note>\n\nIt is no advice');
  const [complaint = '', ...others] = content.complaints();
  const place = content.placeOf(files.about, '<Note>');
  assert.ok(
    complaint.startsWith(`${place}  error  cannot be read as MDX: Expected a closing tag for \`<Note>\``),
    complaint,
  );
  assert.deepEqual(others, []);
});

test('an unreadable file is left out, and the others are read', (context) => {
  const content = copyOfContent(context);
  content.write(files.silverTokens, '');
  const { announcements } = content.library();
  assert.deepEqual(announcements.map(({ id }) => id).toSorted(), [
    'gong-test',
    'key-drill',
    'key-drill-moved',
    'teal-folders',
    'tube-cleaning',
  ]);
});

test('a content folder that does not exist is told with the variable that names it', (context) => {
  const { problems } = readLibrary(join(emptyFolder(context), 'contant'), 'public');
  assert.equal(problems.length, 1);
  assert.match(
    problems.map(formatProblem)[0] ?? '',
    /contant:1:1 {2}error {2}there is no such content folder {2}content-folder\n {4}set CONTENT_ROOT to the folder with site\.yaml in it$/,
  );
});

test('a content folder without site.yaml and redirects.yaml is told both', (context) => {
  const content = copyOfContent(context);
  content.remove(files.site);
  content.remove(files.redirects);
  const hint = 'every content folder has a site.yaml, a redirects.yaml, and a facts.yaml';
  const missing = content.complaints().filter((complaint) => complaint.includes('content-folder'));
  assert.deepEqual(missing, [
    `redirects.yaml:1:1  error  is missing  content-folder\n    ${hint}`,
    `site.yaml:1:1  error  is missing  content-folder\n    ${hint}`,
  ]);
});
