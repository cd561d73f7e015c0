/** Guards against: "the file is in one topic's folder and its page in another", and circles of announcements. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyOfContent } from '#tests/support/content-copy.ts';
import { files } from '#tests/support/invented-files.ts';
import { testSpoilings } from '#tests/support/spoiling.ts';

testSpoilings([
  {
    name: 'a question in the folder of another topic is told with the remedy',
    file: files.waxSeal,
    replace: 'topic: filing',
    by: 'topic: keys-tokens',
    pointsAt: 'topic:',
    says: 'error  is in the folder "filing" but of topic "keys-tokens"  topic-folder',
    hint: 'move the file, or mend the topic',
  },
  {
    name: 'an announcement in the folder of another year is told with the remedy',
    file: files.keyDrillMoved,
    replace: 'published: 2025-01-20',
    by: 'published: 2024-12-20',
    pointsAt: 'published:',
    says: 'error  is in the folder "2025" but published in 2024  year-folder',
    hint: 'move the file, or mend the date',
  },
]);

test('a mistyped topic is told, with the near name', (context) => {
  const content = copyOfContent(context);
  content.replace(files.waxSeal, 'topic: filing', 'topic: filling');
  const place = content.placeOf(files.waxSeal, 'topic:');
  assert.deepEqual(content.complaints(), [
    `${place}  error  is in the folder "filing" but of topic "filling"  topic-folder\n    move the file, or mend the topic`,
    `${place}  error  topic "filling" does not exist  topic-exists\n    did you mean "filing"?`,
  ]);
});

test('two announcements that replace each other are both told', (context) => {
  const content = copyOfContent(context);
  content.replace(files.keyDrillMoved, 'confidence: confirmed', 'confidence: confirmed\nsupersededBy: key-drill');
  const complaint = (file: string): string =>
    `${content.placeOf(file, 'supersededBy')}  error  is superseded by itself, by way of others  announcement-exists`;
  assert.deepEqual(content.complaints(), [complaint(files.keyDrill), complaint(files.keyDrillMoved)]);
});

test('an announcement that leads into a circle it is no part of ends the check all the same', (context) => {
  const content = copyOfContent(context);
  content.replace(files.keyDrillMoved, 'confidence: confirmed', 'confidence: confirmed\nsupersededBy: tube-cleaning');
  content.replace(files.tubeCleaning, 'pinned: true', 'pinned: true\nsupersededBy: key-drill-moved');
  const told = content.complaints().map((complaint) => complaint.split(':')[0]);
  assert.deepEqual(told, [files.keyDrillMoved, files.tubeCleaning]);
});
