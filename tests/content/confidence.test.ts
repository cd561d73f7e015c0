/** Guards against: "the page said it was sure, and the research was not." */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Confidence } from '#src/schemas/fields.ts';
import { contentOf } from '#tests/support/content.ts';
import { realSite } from '#tests/support/sites.ts';

type Status = 'current' | 'historic' | 'unknown';

const confidenceOf: Record<Status, Confidence> = {
  current: 'confirmed',
  historic: 'historic',
  unknown: 'unconfirmed',
};

/** What the research found of each question: the first word of its STATUS. */
const researched = JSON.parse(readFileSync('tests/fixtures/facts/status.json', 'utf8')) as Record<string, Status>;
const { questions } = contentOf(realSite);

for (const [slug, status] of Object.entries(researched)) {
  test(`"${slug}" is as sure as the research: ${status}`, () => {
    const question = questions.find(({ id }) => id === slug);
    assert.ok(question, 'the question is gone');
    assert.equal(question.data.confidence, confidenceOf[status]);
  });
}

test('no question claims confidence that no research stands behind', () => {
  assert.deepEqual(
    questions.filter(({ id }) => !(id in researched)).map(({ file }) => file),
    [],
  );
});
