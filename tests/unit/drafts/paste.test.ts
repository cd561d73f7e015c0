/** Guards against: "I pasted it from Word, and the page is full of strange letters", or code came with the text. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanPaste } from '#src/drafts/paste.ts';
import { parseMdx } from '#src/markdown/syntax.ts';

const item = (level: number, marker: string, text: string): string =>
  `<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>\n`;

test('steps of Word stay steps, with what belongs to each below it', () => {
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment--><p class=MsoNormal>Do&nbsp;this:</p>${item(1, '1.', 'Log in.')}${item(2, '·', 'with your key')}${item(2, '·', 'or a spare')}${item(1, '2.', 'Log <b>out</b>.')}<!--EndFragment--></body></html>`;
  assert.deepEqual(cleanPaste(html), {
    markdown: 'Do this:\n\n1. Log in.\n   - with your key\n   - or a spare\n2. Log **out**.',
    leftOut: [],
  });
});

test('bullets of Word stay bullets', () => {
  assert.equal(cleanPaste(item(1, '·', 'one') + item(1, 'o', 'two')).markdown, '- one\n- two');
});

test('a text out of Google Docs is not bold from end to end', () => {
  const html = '<b style="font-weight:normal"><p>All <span style="font-weight:700">of</span> it.</p></b>';
  assert.equal(cleanPaste(html).markdown, 'All **of** it.');
});

test('a title becomes a heading of the page, below its own', () => {
  assert.equal(cleanPaste('<h1>Fees</h1><p>Two tokens.</p>').markdown, '## Fees\n\nTwo tokens.');
});

test('scripts, pictures and addresses of another kind stay outside, and what was left out is said', () => {
  const html =
    '<p onclick="alert(1)">See <a href="javascript:alert(1)">this</a> <a href="https://court.example/">court</a></p><script>alert(1)</script><img src="file:///C:/x.png" alt="A hatch"><a href="//elsewhere.example/">there</a>';
  const { markdown, leftOut } = cleanPaste(html);
  assert.equal(markdown, 'See this [court](https://court.example/)\n\nthere');
  assert.deepEqual(leftOut, [
    'the address javascript:alert(1)',
    'a picture: A hatch',
    'the address //elsewhere.example/',
  ]);
});

for (const text of ['a < b {c} > d', '<Note>', 'import x from "y"', '{process.env}', '# no heading', '1. no step']) {
  test(`pasted as text, it stays text: ${text}`, () => {
    const { markdown } = cleanPaste(`<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
    const types = parseMdx(markdown).children.map(({ type }) => type);
    assert.deepEqual(types, ['paragraph']);
  });
}
