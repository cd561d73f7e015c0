/** Guards against: "The handbook names a source by a number, and the number is another source's." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberSources } from '#src/handbook/source-numbers.ts';
import type { Source } from '#src/schemas/fields.ts';

const source = (title: string): Source => ({ title, url: `https://x.gov/${title}`, dated: '2025', seen: '2026-01-01' });
const [fees, rules, guide] = [source('fees'), source('rules'), source('guide')] as const;

test('each source is listed once, and every part finds its own', () => {
  const { list, numbersOf } = numberSources([[fees, rules], [{ ...fees, seen: '2026-02-02' }], [guide, rules]]);
  assert.deepEqual(
    list.map(({ title }) => title),
    ['fees', 'rules', 'guide'],
  );
  assert.deepEqual(numbersOf([guide, rules]), [3, 2]);
  assert.deepEqual(numbersOf([fees]), [1]);
});

test('two sources of one title are two when they are of different dates', () => {
  assert.equal(numberSources([[fees, { ...fees, dated: '2026' }]]).list.length, 2);
});
