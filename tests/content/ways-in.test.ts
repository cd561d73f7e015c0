/** Guards against: "the answer was there all the time, but no page led to it." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { paths } from '#src/knowledge/paths.ts';
import { contentOf } from '#tests/support/content.ts';
import { realSite } from '#tests/support/sites.ts';

const mostClicks = 3;
const { site, topics, questions } = contentOf(realSite);

/** From an address to those its page leads to: topics and most-needed questions, their questions, related topics. */
const leadsTo = new Map<string, string[]>([
  [
    paths.home,
    [...topics.map(({ id }) => paths.topic(id)), ...(site?.data.mostNeeded ?? []).map(({ id }) => paths.question(id))],
  ],
  ...topics.map(({ id }): [string, string[]] => [
    paths.topic(id),
    questions.filter(({ data }) => data.topic === id).map((question) => paths.question(question.id)),
  ]),
  ...questions.map(({ id, data }): [string, string[]] => [
    paths.question(id),
    data.related.map((other) => paths.question(other.id)),
  ]),
]);

function reachedFromHome(): Set<string> {
  const reached = new Set<string>([paths.home]);
  for (let click = 0; click < mostClicks; click++) {
    for (const address of [...reached]) for (const next of leadsTo.get(address) ?? []) reached.add(next);
  }
  return reached;
}

test('every question is reached from the home page in three clicks', () => {
  const reached = reachedFromHome();
  assert.deepEqual(
    questions.filter(({ id }) => !reached.has(paths.question(id))).map(({ file }) => file),
    [],
  );
});

test('every topic holds a question, and no two stand at the same place', () => {
  const empty = topics.filter(({ id }) => leadsTo.get(paths.topic(id))?.length === 0);
  assert.deepEqual(
    empty.map(({ file }) => file),
    [],
  );
  assert.equal(new Set(topics.map(({ data }) => data.order)).size, topics.length);
});

test('at least one other question leads to each question', () => {
  const ledTo = new Set(
    questions.flatMap(({ id, data, tree }) => {
      const addresses = data.related.map((other) => paths.question(other.id));
      visit(tree, 'link', ({ url }: Link) => void addresses.push(url.split('#')[0] ?? ''));
      return addresses.filter((address) => address !== paths.question(id));
    }),
  );
  assert.deepEqual(
    questions.filter(({ id }) => !ledTo.has(paths.question(id))).map(({ file }) => file),
    [],
  );
});
