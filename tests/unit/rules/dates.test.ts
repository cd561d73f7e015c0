/** Guards against: "the window ends before it begins", and answers older than the notice that changed them. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyOfContent } from '#tests/support/content-copy.ts';
import { files } from '#tests/support/invented-files.ts';
import { testSpoilings } from '#tests/support/spoiling.ts';

testSpoilings([
  {
    name: 'an update before the announcement itself is told',
    file: files.tealFolders,
    replace: 'updated: 2024-03-11',
    by: 'updated: 2024-03-03',
    pointsAt: 'updated:',
    says: 'error  "updated" (2024-03-03) is before "published" (2024-03-04)  date-order',
  },
  {
    name: 'an announcement that expires before it is published is told',
    file: files.silverTokens,
    replace: 'effective: 2099-01-01',
    by: 'effective: 2099-01-01\nexpires: 2025-08-31',
    pointsAt: 'expires:',
    says: 'error  "expires" (2025-08-31) is before "published" (2025-09-01)  date-order',
  },
  {
    name: 'a window that ends an hour before it starts is told',
    file: files.tubeCleaning,
    replace: 'ends: 2025-06-08T02:00',
    by: 'ends: 2025-06-07T21:00',
    pointsAt: 'ends:',
    says: 'error  "ends" (2025-06-07T21:00) is before "starts" (2025-06-07T22:00)  date-order',
  },
  {
    name: 'an announcement that expires while its window is open is told',
    file: files.tubeCleaning,
    replace: 'expires: 2025-06-30',
    by: 'expires: 2025-06-07',
    pointsAt: 'expires:',
    says: 'error  "expires" (2025-06-07) is before "ends" (2025-06-08T02:00)  date-order',
  },
  {
    name: 'a change below an older one is told at that change',
    file: files.blueFolder,
    replace: 'date: 2023-05-06',
    by: 'date: 2024-05-06',
    pointsAt: 'date: 2024-05-06',
    says: 'error  changes are not newest first  changes-order',
    hint: '2024-05-06 stands below 2024-04-01',
  },
  {
    name: 'an answer reviewed before the update of an announcement that affects it is told',
    file: files.blueFolder,
    replace: 'reviewed: 2025-10-01',
    by: 'reviewed: 2024-03-10',
    pointsAt: 'reviewed:',
    says: 'error  was reviewed on 2024-03-10, before the announcement "teal-folders" of 2024-03-11 that affects it  reviewed-since',
    hint: 'hold the answer against the announcement, then set reviewed to today',
  },
]);

test('a window that starts and expires on one day is in order, and so is a review on the day of the notice', (context) => {
  const content = copyOfContent(context);
  content.replace(files.tubeCleaning, 'ends: 2025-06-08T02:00', 'ends: 2025-06-07T23:00');
  content.replace(files.tubeCleaning, 'expires: 2025-06-30', 'expires: 2025-06-07');
  content.replace(files.blueFolder, 'reviewed: 2025-10-01', 'reviewed: 2024-03-11');
  content.replace(files.blueFolder, 'date: 2023-05-06', 'date: 2024-04-01');
  assert.deepEqual(content.complaints(), []);
});
