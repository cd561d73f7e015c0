/** Guards against: "I mistyped an id, and the link just vanished from the page." */
import { files } from '#tests/support/invented-files.ts';
import { testSpoilings } from '#tests/support/spoiling.ts';

testSpoilings([
  {
    name: 'a related id that does not exist is named with file, line and a near name',
    file: files.secondKey,
    replace: 'legacyIds: []',
    by: '  - id: token-fees\n    because: typed in a hurry\nlegacyIds: []',
    pointsAt: 'id: token-fees',
    says: 'error  related topic "token-fees" does not exist  related-exists',
    hint: 'did you mean "token-fee"?',
  },
  {
    name: 'a related id that is near to nothing gets no silly suggestion',
    file: files.secondKey,
    replace: 'legacyIds: []',
    by: '  - id: umbrella-stand\n    because: it rains\nlegacyIds: []',
    pointsAt: 'id: umbrella-stand',
    says: 'error  related topic "umbrella-stand" does not exist  related-exists',
  },
  {
    name: 'a desk nobody has heard of is told at answeredBy',
    file: files.waxSeal,
    replace: 'answeredBy: quill-desk',
    by: 'answeredBy: quill-desks',
    pointsAt: 'answeredBy',
    says: 'error  desk "quill-desks" does not exist  desk-exists',
    hint: 'did you mean "quill-desk"?',
  },
  {
    name: 'an announcement that affects an answer nobody wrote is told at that effect',
    file: files.tealFolders,
    replace: 'answer: blue-folder',
    by: 'answer: blue-folders',
    pointsAt: 'answer: blue-folders',
    says: 'error  answer "blue-folders" does not exist  affects-exists',
    hint: 'did you mean "blue-folder"?',
  },
  {
    name: 'an announcement replaced by one that does not exist is told',
    file: files.keyDrill,
    replace: 'supersededBy: key-drill-moved',
    by: 'supersededBy: key-drill-move',
    pointsAt: 'supersededBy',
    says: 'error  announcement "key-drill-move" does not exist  announcement-exists',
    hint: 'did you mean "key-drill-moved"?',
  },
  {
    name: 'an announcement that replaces itself is told',
    file: files.tubeCleaning,
    replace: 'pinned: true',
    by: 'pinned: true\nsupersededBy: tube-cleaning',
    pointsAt: 'supersededBy',
    says: 'error  is superseded by itself, by way of others  announcement-exists',
  },
  {
    name: 'a most-needed question that does not exist is told in site.yaml',
    file: files.site,
    replace: 'id: wobbly-paper',
    by: 'id: wobbley-paper',
    pointsAt: 'id: wobbley-paper',
    says: 'error  question "wobbley-paper" does not exist  question-exists',
    hint: 'did you mean "wobbly-paper"?',
  },
]);
