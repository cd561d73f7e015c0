/** Guards against: "it counts two sentences as one because of an abbreviation", or cuts one in the middle of a name. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quoted } from '#src/rules/prose.ts';
import { sentencesOf, wordCount } from '#src/rules/sentences.ts';

for (const sentences of [
  ['Knock twice.', 'Wait for the porter.'],
  ['Who may knock?', 'Everybody!', 'At night, too.'],
  ['He said "knock twice."', '"Thrice," said she.'],
  ['No.', 'The porter sleeps.'],
  ['Ask the U.S. Attorney in Washington, D.C. about it.'],
  ['The paper went to the D. Mass. Clerk and to the W.D. La. Registry.', 'It came back.'],
  ['See 28 U.S.C. 1446 and Fed. R. Civ. P. 5(b) for the rule.'],
  ['The hatch is open until 6:00 p.m. Eastern Time.', 'It shuts at 7:00 p.m.', 'The lantern stays lit.'],
  ['That is the practice of the D. Mass.', 'Other courts differ.'],
  [`Choose ${quoted}.`, `${quoted} opens.`],
  ['A fee of $1.50 is due; e.g. for paper.'],
]) {
  test(`${sentences.length} of: ${sentences.join(' ')}`, () => {
    const text = sentences.join(' ');
    const found = sentencesOf(text);
    assert.deepEqual(
      found.map((sentence) => sentence.text),
      sentences,
    );
    assert.deepEqual(
      found.map(({ start }) => start),
      sentences.map((sentence) => text.indexOf(sentence)),
    );
  });
}

test('nothing is no sentence', () => {
  assert.deepEqual(sentencesOf(''), []);
  assert.deepEqual(sentencesOf(' \n'), []);
});

test('words are counted as a reader counts them: dashes and empty brackets are none, a menu path is one', () => {
  assert.equal(wordCount(`Choose ${quoted} – then e-file () it in CM/ECF, 28 times.`), 9);
});
