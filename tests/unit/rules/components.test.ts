/** Guards against: "as of Invalid Date", and a fold with nothing to click on. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyOfContent } from '#tests/support/content-copy.ts';
import { files } from '#tests/support/invented-files.ts';

for (const { name, file, replace, by } of [
  {
    name: 'an AsOf whose date is no date',
    file: files.lostKey,
    replace: '<AsOf date="2025-10-01" />',
    by: '<AsOf date="last autumn" />',
  },
  { name: 'an AsOf without its date', file: files.lostKey, replace: '<AsOf date="2025-10-01" />', by: '<AsOf />' },
  {
    name: 'a Details without its summary',
    file: files.wobblyPaper,
    replace: '<Details summary="Why the tube minds">',
    by: '<Details>',
  },
]) {
  test(`${name} is told at its line, before the build trips over it`, (context) => {
    const content = copyOfContent(context);
    content.replace(file, replace, by);
    const [complaint = 'nothing was told', ...others] = content.complaints();
    assert.ok(complaint.startsWith(`${content.placeOf(file, by)}  error  `), complaint);
    assert.deepEqual(others, []);
  });
}
