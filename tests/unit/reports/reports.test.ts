/** Guards against: "my name stood in the report", and an editor who is not told what is out of date. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { plainWords } from '#src/commands/english-speller.ts';
import { contentReport } from '#src/reports/content-report.ts';
import { countFeedback } from '#src/reports/feedback.ts';
import { harmlessWords, reportSearches } from '#src/reports/searches.ts';
import { withoutNames } from '#src/reports/without-names.ts';
import { searchOver } from '#src/search/build/search-over.ts';
import { copyOfContent } from '#tests/support/content-copy.ts';
import { contentOf } from '#tests/support/content.ts';
import { files } from '#tests/support/invented-files.ts';
import { realSite } from '#tests/support/sites.ts';

const harmless = harmlessWords(contentOf(realSite), plainWords());

const redactions: [typed: string, written: string][] = [
  ['client code', 'client code'],
  ['Client-Code PACER', 'client code pacer'],
  ['john smith password', '[…] password'],
  ['jane.doe@firm.example reset password', '[…] reset password'],
  ['1:16-cv-00745-PLF docket', '[…] docket'],
  ['24-10234 docket', '[…] docket'],
  ['2024 cv 1234 docket', '[…] docket'],
  ['24cv10234', '[…]'],
  ['call 617-748-9137', 'call […]'],
  ['smith v. jones summons', '[…] v […] summons'],
  ['farmer v baker', '[…] v […]'],
  ['judge farmer', 'judge […]'],
  ['john farmer summons', '[…] summons'],
  ['https://firm.example/secret login', '[…] login'],
  ['Nguyen', '[…]'],
  ['parking garage', 'parking garage'],
  ['form 405 fee', 'form 405 fee'],
];

for (const [typed, written] of redactions) {
  test(`"${typed}" is written as "${written}"`, () => {
    assert.equal(withoutNames(typed, harmless), written);
  });
}

test('whatever is typed, no e-mail address and no long number is written', () => {
  const piece = fc.oneof(
    fc.emailAddress(),
    fc.stringMatching(/^\d{1,2}:\d{2}-(cv|cr|mc)-\d{5}(-[A-Z]{3})?$/),
    fc.stringMatching(/^\d{5,12}$/),
    fc.constantFrom('fee', 'and', 'docket', '"', '/', 'Ünal', '🙂'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const written = withoutNames(pieces.join(' '), harmless);
      assert.doesNotMatch(written, /@|\d{5}|ünal/i);
    }),
  );
});

test('the most frequent searches come first, and those that find nothing stand apart', async (context) => {
  const library = copyOfContent(context).library();
  const words = harmlessWords(library, plainWords());
  const searches = ['parking garage', 'lost key', 'Lost Key', 'jane@x.example', 'parking garage', 'lost key'];
  assert.deepEqual(await reportSearches(searches, searchOver(library), words), {
    total: 6,
    frequent: [
      { words: 'lost key', times: 3 },
      { words: 'parking garage', times: 2 },
    ],
    foundNothing: [{ words: 'parking garage', times: 2 }],
  });
});

test('verdicts are counted by answer, the worst first, and reasons carry no names', () => {
  const verdict = (page: string, answered: boolean, reason = ''): Parameters<typeof countFeedback>[0][number] => ({
    page,
    answered,
    reason,
  });
  const verdicts = [
    verdict('lost-key', true),
    verdict('token-fee', false, 'ask jane.doe@x.example about the fee'),
    verdict('../../etc', false),
  ];
  assert.deepEqual(countFeedback(verdicts, ['lost-key', 'token-fee'], harmless), [
    { page: 'token-fee', yes: 0, no: 1, reasons: ['ask […] about the fee'] },
    { page: 'lost-key', yes: 1, no: 0, reasons: [] },
  ]);
});

test('content that is in order gives only what is known to be unsure, and words that only teach the search', (context) => {
  const { unconfirmed, undefinedTerms, ...others } = contentReport(copyOfContent(context).library(), '2025-10-02');
  assert.deepEqual(
    unconfirmed.map(({ name }) => name),
    ['second-key', 'silver-tokens'],
  );
  assert.equal(undefinedTerms.length, 4);
  assert.deepEqual(Object.values(others).flat(), []);
});

test('what has become old since it was written is named with the reason', (context) => {
  const content = copyOfContent(context);
  content.replace(
    files.blueFolder,
    '    seen: 2025-10-01\n    checked: 2025-10-02',
    '    seen: 2025-10-01\n    changed: 2025-10-05',
  );
  content.replace(files.silverTokens, 'published: 2025-09-01', 'published: 2025-11-01');
  const { changedSources, newerAnnouncements } = contentReport(content.library(), '2026-01-01');
  assert.deepEqual(
    changedSources.map(({ file, why }) => [file.split('/').at(-1), why]),
    [['blue-folder.mdx', '"Court of Testing, manual" was read on 2025-10-01, changed on 2025-10-05']],
  );
  assert.deepEqual(
    newerAnnouncements.map(({ name, why }) => [name, why]),
    [['token-fee', 'reviewed 2025-10-01; "silver-tokens" is of 2025-11-01']],
  );
});

test('an answer that says "will" is named once the day has come', (context) => {
  const { newerAnnouncements } = contentReport(copyOfContent(context).library(), '2099-01-01');
  assert.deepEqual(
    newerAnnouncements.map(({ why }) => why),
    [
      'reviewed 2025-10-01; "gong-test" holds since 2098-10-25',
      'reviewed 2025-10-01; "silver-tokens" holds since 2099-01-01',
    ],
  );
});
