/** Guards against: "I changed nothing, and the check complains" and "the list of errors jumps between files." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyOfContent } from '#tests/support/content-copy.ts';
import { files } from '#tests/support/invented-files.ts';

test('content that keeps every rule gives no complaint, in either edition', (context) => {
  const content = copyOfContent(context);
  assert.deepEqual(content.complaints('public'), []);
  assert.deepEqual(content.complaints('intranet'), []);
});

test('slips in several files are told file by file and from top to bottom, all in one run', (context) => {
  const content = copyOfContent(context);
  content.replace(files.blueFolder, '## Which blue', '#### Which blue');
  content.replace(files.blueFolder, 'answeredBy: quill-desk', 'answeredBy: quil-desk');
  content.replace(files.silverTokens, 'category: billing-fees', 'category: billing');
  content.replace(files.tokenFee, '[what is known of silver tokens](/announcements/silver-tokens/)', 'the notice');
  content.replace(files.about, 'description:', 'descripton:');
  const places = content.complaints().map((complaint) => complaint.split('  ')[0]);
  assert.deepEqual(places, [
    content.placeOf(files.silverTokens, 'category:'),
    content.placeOf(files.blueFolder, 'answeredBy:'),
    content.placeOf(files.blueFolder, '#### Which blue'),
    `${files.about}:2:1`,
    content.placeOf(files.about, 'descripton:'),
  ]);
});
