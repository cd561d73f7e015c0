/** Guards against: "the figures of a table stood on the wrong side, and the console was full of forbidden styles." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rehypeCellAlignment } from '#src/markdown/rehype-cell-alignment.ts';
import { element, root, text } from '#tests/support/hast.ts';

test('an aligned cell has a class, and nothing that becomes a style', () => {
  const tree = root(
    element('th', { align: 'right' }, text('Fee')),
    element('td', { align: 'center' }, text('$5')),
    element('td', { align: 'left' }, text('a copy')),
  );
  rehypeCellAlignment()(tree);
  assert.deepEqual(
    tree,
    root(
      element('th', { className: ['kb-right'] }, text('Fee')),
      element('td', { className: ['kb-center'] }, text('$5')),
      element('td', {}, text('a copy')),
    ),
  );
});
