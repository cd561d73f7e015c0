/** Guards against: "the page shows something else than I wrote." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { textRenderer } from '#src/markdown/render.ts';
import { parseMdx } from '#src/markdown/syntax.ts';

const terms = [{ id: 'nef', data: { term: 'Notice', short: 'NEF', definition: 'A message of the court.' } }];
const draw = textRenderer('/help/ecf/', terms);

function drawn(text: string): string {
  return toHtml(draw(parseMdx(text), 'page'));
}

test('a note stands between paragraphs, on lines of its own or on one line', () => {
  const note = '<div class="kb-note" role="note">';
  assert.equal(drawn('<Note>\n\nMind *this*.\n\n</Note>'), `${note}<p>Mind <em>this</em>.</p></div>`);
  assert.equal(drawn('<Note>Mind this.</Note>'), `${note}Mind this.</div>`);
});

test('a folded part has its summary, and its text behind it', () => {
  assert.equal(
    drawn('<Details summary="On a Mac">\n\nPress it.\n\n</Details>'),
    '<details class="kb-details"><summary>On a Mac</summary><p>Press it.</p></details>',
  );
});

test('the day a figure was seen is a date for people and machines', () => {
  assert.equal(
    drawn('It costs $405, <AsOf date="2026-11-21" />.'),
    '<p>It costs $405, as of <time datetime="2026-11-21">November 21, 2026</time>.</p>',
  );
});

test('front matter is not shown, quotes are curly, links stay on the site, headings can be linked to', () => {
  assert.equal(
    drawn('---\ntitle: x\n---\n\n## Who "helps"\n\n[Ask](/contact/)'),
    '<h2 id="who-helps">Who “helps”</h2>\n<p><a href="/help/ecf/contact/">Ask</a></p>',
  );
});

test('a term is explained where it first stands, by an id of this text', () => {
  assert.match(
    drawn('An NEF. An NEF.'),
    /^<p>An <button .*popovertarget="term-page-nef".*<\/button>.*<\/span>\. An NEF\.<\/p>$/,
  );
});

test('signs of markup in a text are text', () => {
  assert.equal(drawn('Open A > B & `<b>`'), '<p>Open A > B &#x26; <code>&#x3C;b></code></p>');
});

test('the tree is left as it was, for the rules and the search', () => {
  const tree = parseMdx('Say "yes" to an NEF.');
  const before = structuredClone(tree);
  draw(tree, 'page');
  assert.deepEqual(tree, before);
});
