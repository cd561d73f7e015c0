/** Guards against: "I sent what the page said, and the fee had long been higher." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyOfContent } from '#tests/support/content-copy.ts';
import { files } from '#tests/support/invented-files.ts';
import { testSpoilings } from '#tests/support/spoiling.ts';

const sentence = 'Yes, on the same day.';
const asOf = '(<AsOf date="2025-10-01" />)';

function undated(amount: string): { file: string; replace: string; says: string; hint: string } {
  return {
    file: files.tokenRefund,
    replace: sentence,
    says: `error  ${amount} stands without the day it was seen  as-of`,
    hint: 'put (<AsOf date="…" />) behind it, or in a sentence about the past its year',
  };
}

testSpoilings([
  {
    name: 'an amount in a paragraph without a day is told',
    ...undated('$1,405.50'),
    by: 'It costs $1,405.50.',
    pointsAt: 'It costs',
  },
  {
    name: 'an amount in bold is told',
    ...undated('$5'),
    by: 'It costs **$5** a try.',
    pointsAt: 'It costs',
  },
  {
    name: 'a day in the next paragraph does not date an amount',
    ...undated('$5'),
    by: `It costs $5.\n\nA key costs $9 ${asOf}.`,
    pointsAt: 'It costs',
  },
  {
    name: 'a day in one item of a list does not date the amount of another',
    ...undated('$5'),
    by: `${sentence}\n\n- one: $5\n- two: $9 ${asOf}`,
    pointsAt: 'one: $5',
  },
  {
    name: 'a day in one row of a table does not date the amount of another',
    ...undated('$5'),
    by: `${sentence}\n\n| a | b |\n| - | - |\n| one | $5 |\n| two | $9 ${asOf} |`,
    pointsAt: '| $5',
  },
  {
    name: 'a year in another sentence does not make an amount a past one',
    ...undated('$5'),
    by: 'It was dearer in 2019. It costs $5.',
    pointsAt: 'It was',
  },
]);

for (const text of [
  `It costs $5 ${asOf}.`,
  `${sentence}\n\n- one: $5\n\n  as seen ${asOf}`,
  `${sentence}\n\n| a | b |\n| - | - |\n| $5 | seen ${asOf} |`,
  'Until 2019 it cost $5.',
  'The $ sign is on the lever.',
]) {
  test(`nothing is complained of in: ${text.split('\n').at(-1) ?? ''}`, (context) => {
    const content = copyOfContent(context);
    content.replace(files.tokenRefund, sentence, text);
    assert.deepEqual(content.complaints(), []);
  });
}

test('an announcement tells the figures of its own day, and needs no other', (context) => {
  const content = copyOfContent(context);
  content.replace(files.silverTokens, 'Copper tokens stay good for gumballs.', 'A silver token costs $5.');
  assert.deepEqual(content.complaints(), []);
});
