/** Guards against: "my editor saved it strangely, and the page came out as gibberish or not at all." */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { formatProblem } from '#src/content-files/problem.ts';
import { readTextFile, type TextFile } from '#src/content-files/text-file.ts';
import { emptyFolder } from '#tests/support/content-copy.ts';

function reading(context: TestContext, content: string | Uint8Array): TextFile {
  const path = join(emptyFolder(context), 'answer.mdx');
  writeFileSync(path, content);
  return readTextFile(path, 'faq/answer.mdx');
}

function refusals(context: TestContext, content: string | Uint8Array): string[] {
  const { text, problems } = reading(context, content);
  assert.equal(text, '');
  return problems.map(formatProblem);
}

const emptyRefusal =
  'faq/answer.mdx:1:1  error  is empty  text-file\n    write it, or delete the file; `npm run new` starts one for you';

test('an empty file is told with what to do', (context) => {
  assert.deepEqual(refusals(context, ''), [emptyRefusal]);
});

test('a file of nothing but blank lines and a byte-order mark is as good as empty', (context) => {
  assert.deepEqual(refusals(context, '\uFEFF \n\r\n\t\n'), [emptyRefusal]);
});

test('a file that is not UTF-8 is told at the line of the first wrong letter', (context) => {
  const latin1 = Buffer.from('Plain\nnaïve in UTF-8: naïve\nfaçade in Latin 1: ', 'utf8');
  const content = Buffer.concat([latin1, Buffer.from('façade\nand more: façade\n', 'latin1')]);
  assert.deepEqual(refusals(context, content), [
    'faq/answer.mdx:3:1  error  is not UTF-8  text-file\n    save it again with the encoding UTF-8',
  ]);
});

test('a file that breaks off in the middle of a letter is told at its last line', (context) => {
  const whole = Buffer.from('one\ntwo\n€', 'utf8');
  const [complaint] = refusals(context, whole.subarray(0, -1));
  assert.match(complaint ?? '', /^faq\/answer\.mdx:3:1 {2}error {2}is not UTF-8 /);
});

test('a file saved as UTF-16 is told to be saved again', (context) => {
  const content = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('question: Why?\n', 'utf16le')]);
  assert.match(refusals(context, content)[0] ?? '', /is not UTF-8 {2}text-file\n {4}save it again/);
});

test('a picture renamed to an answer is told to be no text', (context) => {
  assert.deepEqual(refusals(context, 'GIF89a\0\0\0'), [
    'faq/answer.mdx:1:1  error  is not text  text-file\n    it holds binary data; replace it with a text file',
  ]);
});

test('a file of more than a megabyte is told with its size', (context) => {
  assert.deepEqual(refusals(context, 'a'.repeat(1_240_000)), [
    'faq/answer.mdx:1:1  error  is 1.2 MB large  text-file\n    an answer is text of at most 1 MB',
  ]);
});

test('a file of exactly a megabyte is read', (context) => {
  assert.deepEqual(reading(context, 'a'.repeat(1_000_000)).problems, []);
});

test('a file from Windows reads like any other, and both of its oddities are told', (context) => {
  const { text, problems } = reading(context, '\uFEFF---\r\ntitle: naïve\r\n---\r\n');
  assert.equal(text, '---\ntitle: naïve\n---\n');
  assert.deepEqual(problems.map(formatProblem), [
    'faq/answer.mdx:1:1  warning  begins with a byte-order mark  text-file\n    it is read all the same; save as "UTF-8", not "UTF-8 with BOM"',
    'faq/answer.mdx:1:1  warning  has Windows line ends  text-file\n    it is read all the same; save with the line ends "LF"',
  ]);
});

test('the first line that ends as on Windows is the one that is told', (context) => {
  const { problems } = reading(context, 'one\ntwo\r\nthree\r\n');
  assert.deepEqual(
    problems.map(({ level, line }) => ({ level, line })),
    [{ level: 'warning', line: 2 }],
  );
});
