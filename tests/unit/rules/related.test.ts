/** Guards against: "the related topics are a dead end, or lead one way only." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyOfContent } from '#tests/support/content-copy.ts';
import { files } from '#tests/support/invented-files.ts';
import { testSpoilings } from '#tests/support/spoiling.ts';

testSpoilings([
  {
    name: 'a question related to itself is told',
    file: files.secondKey,
    replace: 'legacyIds: []',
    by: '  - id: second-key\n    because: it is itself\nlegacyIds: []',
    pointsAt: 'id: second-key',
    says: 'error  is related to itself  related-self',
  },
  {
    name: 'a question that names the same related topic twice is told at the second',
    file: files.secondKey,
    replace: 'legacyIds: []',
    by: '  - {id: lost-key, because: it was said already}\nlegacyIds: []',
    pointsAt: 'id: lost-key, because',
    says: 'error  names "lost-key" twice  related-twice',
  },
  {
    name: 'a related topic that does not lead back is told with the file to mend',
    file: files.secondKey,
    replace: 'legacyIds: []',
    by: '  - id: wax-seal\n    because: a key can be sealed\nlegacyIds: []',
    pointsAt: 'id: wax-seal',
    says: 'error  "wax-seal" does not name this question in turn  related-both-sides',
    hint: 'add "second-key" to related in faq/filing/wax-seal.mdx, or take this one out',
  },
]);

test('a question with two related topics is told how many help', (context) => {
  const content = copyOfContent(context);
  content.replace(files.waxSeal, '  - id: night-hatch\n    because: warm wax sticks in the hatch\n', '');
  content.replace(files.nightHatch, '  - id: wax-seal\n    because: warm wax sticks in the hatch\n', '');
  const complaint = (file: string): string =>
    `${content.placeOf(file, 'related:')}  error  has 2 related topics; 3 to 5 really help  related-count`;
  assert.deepEqual(content.complaints(), [complaint(files.nightHatch), complaint(files.waxSeal)]);
});

test('a question with six related topics is told that nobody reads as many', (context) => {
  const content = copyOfContent(context);
  const link = (id: string): string => `  - id: ${id}\n    because: everything hangs together\n`;
  content.replace(files.blueFolder, 'legacyIds:', `${link('lost-key')}${link('second-key')}legacyIds:`);
  content.replace(files.lostKey, 'legacyIds:', `${link('blue-folder')}legacyIds:`);
  content.replace(files.secondKey, 'legacyIds:', `${link('blue-folder')}legacyIds:`);
  assert.deepEqual(content.complaints(), [
    `${content.placeOf(files.blueFolder, 'related:')}  error  has 6 related topics; 3 to 5 really help  related-count`,
  ]);
});

test('a new court with two questions is not asked for more related topics than there are', (context) => {
  const content = copyOfContent(context);
  content.remove('faq/filing');
  content.remove(files.secondKey);
  content.remove(files.tokenRefund);
  const only = (file: string, link: string): void => {
    content.write(file, content.read(file).replace(/related:[^]*legacyIds/, `related: ${link}\nlegacyIds`));
  };
  const complaints = (): string[] => content.complaints().filter((complaint) => complaint.includes('related'));
  only(files.lostKey, '[{ id: token-fee, because: a key costs tokens }]');
  only(files.tokenFee, '[{ id: lost-key, because: a key costs tokens }]');
  assert.deepEqual(complaints(), []);
  only(files.lostKey, '[]');
  only(files.tokenFee, '[]');
  const complaint = (file: string): string =>
    `${content.placeOf(file, 'related:')}  error  has 0 related topics; 1 to 5 really help  related-count`;
  assert.deepEqual(complaints(), [complaint(files.lostKey), complaint(files.tokenFee)]);
});
