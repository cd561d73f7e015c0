/** Guards against: "the page is long and I cannot see what is in it", and lists that say more than their page. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rehypeOnThisPage } from '#src/markdown/rehype-on-this-page.ts';
import { element, root, text } from '#tests/support/hast.ts';

const answer = element('p', {}, text('Yes.'));
const heading = (id: string) => element('h2', { id }, text(`About `), element('em', {}, text(id)));
const item = (id: string) => element('li', {}, element('a', { href: `#${id}` }, text(`About ${id}`)));

void test('from four sections on, a list of them stands behind the first paragraph', () => {
  const ids = ['fees', 'forms', 'filing', 'help'];
  const tree = root(answer, ...ids.map(heading));
  rehypeOnThisPage()(tree);
  const nav = element(
    'nav',
    { className: ['kb-on-this-page'], ariaLabel: 'On this page' },
    element('p', {}, text('On this page')),
    element('ul', {}, ...ids.map(item)),
  );
  assert.deepEqual(tree, root(answer, nav, ...ids.map(heading)));
});

void test('three sections need no list', () => {
  const tree = root(answer, heading('fees'), heading('forms'), heading('help'));
  const before = structuredClone(tree);
  rehypeOnThisPage()(tree);
  assert.deepEqual(tree, before);
});

void test('headings of a lower level are not sections', () => {
  const small = element('h3', { id: 'small' }, text('Small'));
  const tree = root(answer, heading('fees'), small, small, small);
  const before = structuredClone(tree);
  rehypeOnThisPage()(tree);
  assert.deepEqual(tree, before);
});

void test('headings without ids are a mistake in the order of plugins, and it is said', () => {
  const bare = element('h2', {}, text('Fees'));
  assert.throws(() => rehypeOnThisPage()(root(answer, bare, bare, bare, bare)), /headings their ids/);
});
