/** Guards against: "Next led me round in a circle, or to another topic." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { neighboursOf } from '#src/knowledge/neighbours.ts';

const [first, middle, last] = [{ id: 'first' }, { id: 'middle' }, { id: 'last' }];
const list = [first, middle, last];

void test('one in the middle has one before and one after', () => {
  assert.deepEqual(neighboursOf(list, 'middle'), { previous: first, next: last });
});

void test('the first has none before it, the last none after it', () => {
  assert.deepEqual(neighboursOf(list, 'first'), { previous: undefined, next: middle });
  assert.deepEqual(neighboursOf(list, 'last'), { previous: middle, next: undefined });
});

void test('what the list lacks has no neighbours: never the last and the first', () => {
  assert.deepEqual(neighboursOf(list, 'elsewhere'), { previous: undefined, next: undefined });
});
