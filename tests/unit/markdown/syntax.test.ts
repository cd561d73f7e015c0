/** Guards against: "the check reads the file in one way and the page in another." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMdx } from '#src/markdown/syntax.ts';

function kinds(text: string): string[] {
  return parseMdx(text).children.map(({ type }) => type);
}

test('front matter, headings, lists, tables and components are each what they look like', () => {
  const text = [
    '---\ntitle: x\n---',
    'A sentence.',
    '## Heading',
    '1. one',
    '| a | b |\n| - | - |\n| 1 | 2 |',
    '<Note>\n\nMind.\n\n</Note>',
  ].join('\n\n');
  assert.deepEqual(kinds(text), ['yaml', 'paragraph', 'heading', 'list', 'table', 'mdxJsxFlowElement']);
});

test('code is seen as code: imports and expressions do not pass for text', () => {
  assert.deepEqual(kinds("import x from 'y'\n\n{x}"), ['mdxjsEsm', 'mdxFlowExpression']);
});

test('an address written out is a link, so that the rules of links hold for it', () => {
  const [paragraph] = parseMdx('See www.court.example now.').children;
  assert.ok(paragraph?.type === 'paragraph');
  const [, link] = paragraph.children;
  assert.ok(link?.type === 'link');
  assert.equal(link.url, 'http://www.court.example');
});

test('a text that is no MDX is an error with its place', () => {
  assert.throws(() => parseMdx('one\n\nunder <120 grams\n'), { line: 3, column: 8 });
});
