/** Guards against: "two pages have one address, one question or one old number, and one of them is lost." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyOfContent } from '#tests/support/content-copy.ts';
import { files } from '#tests/support/invented-files.ts';
import { testSpoilings } from '#tests/support/spoiling.ts';

testSpoilings([
  {
    name: 'a question that is asked twice is told with the other file',
    file: files.lostKey,
    replace: 'question: I have lost my key. How do I get in?',
    by: 'question: Must every paper go into a blue folder?',
    pointsAt: 'question:',
    says: 'error  "Must every paper go into a blue folder?" stands twice  unique-question',
    hint: 'the other is in faq/filing/blue-folder.mdx',
  },
  {
    name: 'an old number that leads to two answers is told at the second',
    file: files.tokenFee,
    replace: "['1000000006']",
    by: "['1000000006', '1000000002']",
    pointsAt: "'1000000002'",
    says: 'error  "1000000002" stands twice  unique-legacyIds',
    hint: 'the other is in faq/filing/blue-folder.mdx',
  },
  {
    name: 'a term that is explained twice is told, however its letters are written',
    file: files.signet,
    replace: 'term: signet',
    by: 'term: Receipt of INTAKE',
    pointsAt: 'term:',
    says: 'error  "receipt of intake" stands twice  unique-term',
    hint: 'the other is in words/receipt-of-intake.yaml',
  },
  {
    name: 'an alias of two pages is a warning, for the search cannot know which is meant',
    file: files.tokenRefund,
    replace: '  - paid double by mistake',
    by: '  - Price List in Copper',
    pointsAt: 'Price List in Copper',
    says: 'warning  "price list in copper" stands twice  unique-aliases',
    hint: 'the other is in faq/keys-tokens/token-fee.mdx',
  },
  {
    name: 'a page nobody will find by other words than its own is a warning',
    file: files.silverTokens,
    replace: 'aliases: [dearer coins, price rise at the end of the century]\n',
    by: '',
    pointsAt: 'title: Silver Tokens',
    says: 'warning  has no aliases: only its own words will find it  aliases',
  },
]);

test('the same file name in two topics is told, for both pages would have one address', (context) => {
  const content = copyOfContent(context);
  content.write(
    'faq/keys-tokens/wax-seal.mdx',
    content.read(files.waxSeal).replace('topic: filing', 'topic: keys-tokens'),
  );
  const twice = content.complaints().filter((complaint) => complaint.includes('unique-slug'));
  assert.deepEqual(twice, [
    'faq/keys-tokens/wax-seal.mdx:2:1  error  "wax-seal" stands twice  unique-slug\n    the other is in faq/filing/wax-seal.mdx',
  ]);
});

test('an announcement of the same title and day as another is told', (context) => {
  const content = copyOfContent(context);
  content.write(
    'announcements/2025/silver-again.mdx',
    content.read(files.silverTokens).replace(/aliases: .*/, 'aliases: [once more]'),
  );
  assert.deepEqual(content.complaints(), [
    `${content.placeOf(files.silverTokens, 'title: Silver Tokens\npub')}  error  "Silver Tokens (2025-09-01)" stands twice  unique-title\n    the other is in announcements/2025/silver-again.mdx`,
  ]);
});

test("an announcement that would stand at the address of a year's archive is told", (context) => {
  const content = copyOfContent(context);
  content.write('announcements/2025/2024.mdx', content.read(files.tubeCleaning));
  content.remove(files.tubeCleaning);
  assert.deepEqual(content.complaints(), [
    'announcements/2025/2024.mdx:2:1  error  "2024" is the address of a year\'s archive  unique-slug',
  ]);
});
