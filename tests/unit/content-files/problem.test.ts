/** Guards against: "the message does not say what to do", and suggestions that make no sense. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byPlace, didYouMean, formatProblem, type Problem } from '#src/content-files/problem.ts';

const problem: Problem = {
  file: 'faq/filing/a.mdx',
  line: 9,
  column: 5,
  level: 'error',
  message: 'related topic "one-free-lok" does not exist',
  rule: 'related-exists',
};

test('a problem is one line with place, level, message and rule', () => {
  assert.equal(
    formatProblem(problem),
    'faq/filing/a.mdx:9:5  error  related topic "one-free-lok" does not exist  related-exists',
  );
});

test('the remedy stands indented below', () => {
  assert.equal(
    formatProblem({ ...problem, hint: 'did you mean "x"?' }),
    `${formatProblem(problem)}\n    did you mean "x"?`,
  );
});

test('problems come by file, line, column and message, whatever the order they were met in', () => {
  const inOrder: Problem[] = [
    { ...problem, file: 'a.mdx', line: 30 },
    { ...problem, file: 'b.mdx', line: 2, column: 9 },
    { ...problem, file: 'b.mdx', line: 10, column: 1 },
    { ...problem, file: 'b.mdx', line: 10, column: 3, message: 'a' },
    { ...problem, file: 'b.mdx', line: 10, column: 3, message: 'b' },
  ];
  assert.deepEqual(inOrder.toReversed().toSorted(byPlace), inOrder);
});

test('a slip of the finger is met with the name that was meant', () => {
  assert.equal(didYouMean('one-free-lok', ['two-keys', 'one-free-look', 'one']), 'did you mean "one-free-look"?');
  assert.equal(didYouMean('tag', ['tags', 'topic']), 'did you mean "tags"?');
});

test('a name that is near to nothing is met with no suggestion', () => {
  assert.equal(didYouMean('umbrella', ['lost-key', 'token-fee']), undefined);
  assert.equal(didYouMean('umbrella', []), undefined);
});
