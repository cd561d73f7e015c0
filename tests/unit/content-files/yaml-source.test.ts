/** Guards against: "it says there is a mistake in the front matter, but not where." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readYaml } from '#src/content-files/yaml-source.ts';

const text = `question: Why?
audience: [attorney, juror]
related:
  - id: lost-key
    because: both jingle
  - { id: token-fee, because: both cost }
"quoted name": yes
`;

for (const { path, place, what } of [
  { path: ['question'], place: [1, 1], what: 'a field' },
  { path: ['audience', 1], place: [2, 22], what: 'an item of a list on one line' },
  { path: ['related', 0, 'because'], place: [5, 5], what: 'a field of a list item' },
  { path: ['related', 1, 'id'], place: [6, 7], what: 'a field in braces' },
  { path: ['related', 1], place: [6, 5], what: 'a list item' },
  { path: ['quoted name'], place: [7, 1], what: 'a field with a quoted name' },
  { path: ['related', 0, 'url'], place: [4, 5], what: 'a missing field, by the item it is missing from' },
  { path: ['related', 7, 'id'], place: [3, 1], what: 'a missing item, by its list' },
  { path: ['reviewed'], place: [1, 1], what: 'a missing field of the file, by the head of the file' },
]) {
  test(`${what} is found at its place`, () => {
    const [line, column] = place;
    assert.deepEqual(readYaml(text, 'a.yaml').placeOf(path), { file: 'a.yaml', line, column, field: path });
  });
}

test('lines of front matter are counted from the head of the file', () => {
  assert.equal(readYaml(text, 'a.mdx', 1).placeOf(['related', 0, 'id']).line, 5);
});

test('the values are those of the text, and dates stay as they were written', () => {
  const { value, problems } = readYaml('published: 2024-04-02\nlegacyIds: ["0123"]\npinned: false\n', 'a.yaml');
  assert.deepEqual(problems, []);
  assert.deepEqual(value, { published: '2024-04-02', legacyIds: ['0123'], pinned: false });
});

test('a bracket that is not closed is told, and nothing of the file is used', () => {
  const { value, problems } = readYaml('title: x\naudience: [attorney\nreviewed: 2025-10-01\n', 'a.mdx', 1);
  assert.equal(value, undefined);
  const [problem] = problems;
  assert.ok(problem);
  assert.deepEqual([problem.file, problem.level, problem.rule], ['a.mdx', 'error', 'yaml']);
  assert.match(problem.message, /^is not YAML: /);
  assert.ok(problem.line >= 3 && problem.line <= 4, `told at line ${problem.line}`);
});

test('a field that stands twice is told at the second', () => {
  const { problems } = readYaml('title: one\nreviewed: 2025-10-01\ntitle: two\n', 'a.yaml');
  assert.deepEqual(
    problems.map(({ line, column, rule }) => ({ line, column, rule })),
    [{ line: 3, column: 1, rule: 'yaml' }],
  );
});

test('a colon in a sentence without quotes is told on its line', () => {
  const { problems } = readYaml('title: one\nnote: mind this: the step\n', 'a.yaml');
  assert.equal(problems[0]?.line, 2);
});
