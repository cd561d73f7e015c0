/** Guards against: "the answers broke a rule, and nobody had run the check." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { englishSpeller } from '#src/commands/english-speller.ts';
import { readLibrary } from '#src/content-files/library.ts';
import { formatProblem } from '#src/content-files/problem.ts';
import { checkLibrary } from '#src/rules/index.ts';

const speller = englishSpeller();

for (const edition of ['public', 'intranet'] as const) {
  test(`the content of the ${edition} edition keeps every rule`, () => {
    const { library, problems } = readLibrary('content', edition);
    assert.deepEqual(checkLibrary(library, problems, { speller }).map(formatProblem), []);
    assert.ok(library.questions.length > 0, 'there are no questions');
  });
}
