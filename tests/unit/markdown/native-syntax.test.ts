/** Guards against: "the desk's preview showed my text, the site shows another." Both parsers read the same tree. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import { parseMdxNatively } from '#src/markdown/native-syntax.ts';
import { parseMdx } from '#src/markdown/syntax.ts';

/** Where an attribute stands, and the syntax of code in it, is read by nobody. */
function plain(tree: Node): unknown {
  visit(tree, (node) => {
    const { attributes } = node as { attributes?: object[] };
    for (const attribute of attributes ?? []) {
      Reflect.deleteProperty(attribute, 'position');
      const { value } = attribute as { value?: unknown };
      if (typeof value === 'object' && value !== null) Reflect.deleteProperty(value, 'data');
    }
    Reflect.deleteProperty(node, 'data');
  });
  return JSON.parse(JSON.stringify(tree));
}

for (const folder of ['content', 'tests/fixtures/content']) {
  test(`every text of ${folder} is read alike`, () => {
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!file.endsWith('.mdx')) continue;
      const text = readFileSync(join(folder, file), 'utf8');
      assert.deepEqual(plain(parseMdxNatively(text)), plain(parseMdx(text)), file);
    }
  });
}

const pieces = [
  '<Note>one line</Note>',
  '<Note>\n\nparagraph\n\n</Note>',
  'in a <AsOf date="2026-11-21" /> line',
  '<AsOf date="2026-11-21" />',
  '<Details summary="more">\n\n- a\n- b\n\n</Details>',
  '<Details summary={code}>\n\ntext\n\n</Details>',
  'a {code} b',
  '{code}',
  'www.court.example, https://court.example/x. and clerk@court.example',
  '| a | b |\n|---|:-:|\n| 1 | `x\\|y` |',
  'text[^1]\n\n[^1]: note',
  '~~gone~~ **bold** _soft_ `code`',
  '- [ ] to do\n- [x] done',
  '1. one\n\n   more\n2. two',
  'a\\\nb  \nc',
  '&amp; &copy; \\{ \\< 5 > 4',
  '```text\n{code} <b>\n```',
  '[link][a] ![picture](/b "t")\n\n[a]: /c',
  '> quotation\n> goes on',
  'Heading\n===\n\n## Other',
  'a\r\nb\r\n\r\nc',
  '<b>one line</b>',
];
for (const piece of pieces) {
  test(`read alike: ${JSON.stringify(piece)}`, () => {
    const text = `---\ntitle: a\n---\n\n${piece}\n\nThe end.\n`;
    assert.deepEqual(plain(parseMdxNatively(text)), plain(parseMdx(text)));
  });
}

test('what is not MDX is refused with the same words, at the same place', () => {
  for (const text of ['one\n\nunder <120 grams\n', 'a {unclosed\n', '<Note>\n\nnever closed\n', 'text </Note>\n']) {
    const messageOf = (parse: (text: string) => unknown): string => {
      try {
        parse(text);
      } catch (error) {
        return String(error);
      }
      return `${JSON.stringify(text)} was taken`;
    };
    assert.equal(messageOf(parseMdxNatively), messageOf(parseMdx));
  }
});
