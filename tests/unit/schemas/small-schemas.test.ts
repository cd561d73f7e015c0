/** Guards against: "a mistyped field of a term, a topic, a page or a redirect was taken silently." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { page } from '#src/schemas/page.ts';
import { redirects } from '#src/schemas/redirects.ts';
import { topic } from '#src/schemas/topic.ts';
import { word } from '#src/schemas/word.ts';
import { refusals } from '#tests/support/schema-refusals.ts';

const manual = { title: 'Manual', url: 'https://court.example/', dated: 'undated', seen: '2025-10-01' };
const goodTopic = { title: 'Keys', order: 1, summary: 'Keys.', introduction: 'All about keys.' };

for (const { name, schema, good } of [
  { name: 'a term', schema: word, good: { term: 'signet' } },
  { name: 'a topic', schema: topic, good: goodTopic },
  { name: 'a page', schema: page, good: { title: 'About', description: 'About.', reviewed: '2025-10-01' } },
  { name: 'the redirects', schema: redirects, good: { moved: {} } },
]) {
  test(`an unknown field of ${name} is refused`, () => {
    assert.deepEqual(refusals(schema, good), []);
    assert.equal(refusals(schema, { ...good, colour: 'blue' }).length, 1);
  });
}

test('a term that is explained needs a source', () => {
  assert.deepEqual(refusals(word, { term: 'signet', definition: 'A stamp.' }), ['definition: has no source']);
  assert.deepEqual(refusals(word, { term: 'signet', definition: 'A stamp.', source: manual }), []);
  assert.deepEqual(refusals(word, { term: 'signet', definition: 'A stamp.', source: [manual, manual] }), []);
});

for (const order of [0, -1, 1.5, 'first']) {
  test(`a topic cannot stand at place ${JSON.stringify(order)}`, () => {
    const told = refusals(topic, { ...goodTopic, order });
    assert.equal(told.length, 1);
    assert.ok(told[0]?.startsWith('order: '), told[0]);
  });
}

for (const address of ['faq/old/', '/faq/old', '/faq/an old one/', 'https://court.example/faq/old/']) {
  test(`"${address}" is refused as an address of this site`, () => {
    assert.ok(refusals(redirects, { moved: { '/faq/old/': address } }).length > 0);
    assert.ok(refusals(redirects, { moved: { [address]: '/faq/new/' } }).length > 0);
  });
}
