/** Guards against: "the answer says ROI, and nowhere does the site say what that is." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abbreviationsIn } from '#src/rules/abbreviations.ts';
import { copyOfContent } from '#tests/support/content-copy.ts';
import { files } from '#tests/support/invented-files.ts';
import { testSpoilings } from '#tests/support/spoiling.ts';

const sentence = 'Yes, on the same day.';
const hint = 'write it out, or add a file to words/ that has it as its short form';

function naming(abbreviation: string): { file: string; replace: string; says: string; hint: string } {
  const says = `error  "${abbreviation}" is not in the word list  abbreviation-known`;
  return { file: files.tokenRefund, replace: sentence, says, hint };
}

testSpoilings([
  {
    name: 'an abbreviation that no term has is told where it stands',
    ...naming('TRF'),
    by: 'Yes, with the TRF of the day.',
    pointsAt: 'TRF',
  },
  {
    name: 'a court that no term has is told by its whole name',
    ...naming('S.D. W. Va.'),
    by: 'Yes, as in S.D. W. Va. and elsewhere.',
    pointsAt: 'S.D. W. Va.',
  },
  {
    name: 'an abbreviation in a heading is told',
    ...naming('TRF'),
    by: `${sentence}\n\n## The TRF`,
    pointsAt: 'TRF',
  },
]);

test('an announcement is held to it too, and a page about the site is not', (context) => {
  const content = copyOfContent(context);
  content.replace(files.silverTokens, 'good for gumballs', 'good for gumballs of the TRF');
  content.replace(files.about, 'It is no advice', 'It is no TRF');
  const told = content.complaints().map((complaint) => complaint.split(':')[0]);
  assert.deepEqual(told, [files.silverTokens]);
});

for (const text of [
  'Keep the ROI, or both ROIs, of PO/QUILL.',
  'Ask the U.S. Attorney for a PDF.',
  'Read Title IX and Chapter XIII.',
  'Choose **TRF > Print** or `TRF`.',
  'Read [the sheet](https://court.example/TRF).',
  'The case is 1:16-cv-00745-TRF.',
  'McDonald wrote to NextGen.',
]) {
  test(`nothing is complained of in: ${text}`, (context) => {
    const content = copyOfContent(context);
    content.replace(files.tokenRefund, sentence, text);
    assert.deepEqual(content.complaints(), []);
  });
}

test('an alias of a term makes an abbreviation known, and a longer name the parts of it', (context) => {
  const content = copyOfContent(context);
  content.write('words/token-return.yaml', 'term: token return\naliases: [TRF, TF 440]\n');
  content.replace(files.tokenRefund, sentence, 'Yes, by TRF or on form TF 440.');
  assert.deepEqual(content.complaints(), []);
});

test('abbreviations are found whole', () => {
  assert.deepEqual(
    abbreviationsIn('CM/ECF, JS-44 forms, NEFs, 28 U.S.C. 1446, M.D.N.C., D. Mass. and N.D. Ga. pages').map(
      ({ name }) => name,
    ),
    ['CM/ECF', 'JS-44', 'NEF', 'U.S.C.', 'M.D.N.C.', 'D. Mass.', 'N.D. Ga.'],
  );
});
