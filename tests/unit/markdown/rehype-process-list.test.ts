/** Guards against: "the steps do not look like steps", and plain lists that do. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rehypeProcessList } from '#src/markdown/rehype-process-list.ts';
import { element, root, text } from '#tests/support/hast.ts';

const list = { className: ['usa-process-list'] };
const item = { className: ['usa-process-list__item'] };

test('a numbered list becomes a process list, and each of its items a step', () => {
  const tree = root(element('ol', {}, text('\n'), element('li', {}, text('Look')), element('li', {}, text('Call'))));
  rehypeProcessList()(tree);
  assert.deepEqual(
    tree,
    root(element('ol', list, text('\n'), element('li', item, text('Look')), element('li', item, text('Call')))),
  );
});

test('a list with points stays as it is', () => {
  const tree = root(element('ul', {}, element('li', {}, text('Navy'))));
  rehypeProcessList()(tree);
  assert.deepEqual(tree, root(element('ul', {}, element('li', {}, text('Navy')))));
});

test('a numbered list within a step stays plain, and so do its items', () => {
  const tree = root(element('ol', {}, element('li', {}, element('ol', {}, element('li')))));
  rehypeProcessList()(tree);
  assert.deepEqual(tree, root(element('ol', list, element('li', item, element('ol', {}, element('li'))))));
});

test('a numbered list inside another block is a process list too', () => {
  const tree = root(element('div', {}, element('ol', {}, element('li'))));
  rehypeProcessList()(tree);
  assert.deepEqual(tree, root(element('div', {}, element('ol', list, element('li', item)))));
});
