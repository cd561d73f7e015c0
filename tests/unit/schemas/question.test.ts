/** Guards against: "a mistyped field was taken silently, and the answer went out without it." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { question } from '#src/schemas/question.ts';
import { refusals } from '#tests/support/schema-refusals.ts';

const good = {
  question: 'Why?',
  topic: 'filing',
  audience: ['attorney'],
  answeredBy: 'quill-desk',
  confidence: 'confirmed',
  reviewed: '2025-10-01',
  sources: [{ title: 'Manual', url: 'https://court.example/', dated: 'undated', seen: '2025-10-01' }],
  related: [],
  changes: [{ date: '2025-10-01', note: 'First written.' }],
};

test('a question with the needed fields is taken, and lists that may be left out are empty', () => {
  const { aliases, legacyIds } = question.parse(good);
  assert.deepEqual({ aliases, legacyIds }, { aliases: [], legacyIds: [] });
});

for (const field of Object.keys(good)) {
  test(`a question without "${field}" is refused`, () => {
    const { [field as keyof typeof good]: _, ...rest } = good;
    const told = refusals(question, rest).map((refusal) => refusal.split(':')[0]);
    assert.deepEqual(told, [field]);
  });
}

test('an unknown field is refused at every depth', () => {
  assert.equal(refusals(question, { ...good, alias: [] }).length, 1);
  for (const [field, item] of [
    ['sources', { ...good.sources[0], author: 'x' }],
    ['related', { id: 'a', because: 'b', why: 'c' }],
    ['changes', { date: '2025-10-01', note: 'x', by: 'y' }],
  ] as const) {
    const told = refusals(question, { ...good, [field]: [item] });
    assert.equal(told.length, 1);
    assert.ok(told[0]?.startsWith(`${field}.0: `), told[0]);
  }
});

test('an answer for nobody, without a source or without a history is refused', () => {
  const told = refusals(question, { ...good, audience: [], sources: [], changes: [] });
  assert.deepEqual(
    told.map((refusal) => refusal.split(':')[0]),
    ['audience', 'sources', 'changes'],
  );
});

for (const confidence of ['historic', 'unconfirmed']) {
  test(`an answer that is ${confidence} must say what is not sure and whom to ask`, () => {
    assert.deepEqual(refusals(question, { ...good, confidence }), [
      'confidence: needs a confidenceNote that says what is not sure and whom to ask',
    ]);
    assert.deepEqual(refusals(question, { ...good, confidence, confidenceNote: 'Ask the desk.' }), []);
  });
}

for (const id of [1235503714, '12a', '', '?answer=1']) {
  test(`the old number ${JSON.stringify(id)} is refused with how to write it`, () => {
    assert.deepEqual(refusals(question, { ...good, legacyIds: [id] }), ['legacyIds.0: is not a number in quotes']);
  });
}
