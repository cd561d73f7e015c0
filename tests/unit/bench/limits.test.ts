/** Guards against: "the build has become half as slow again, and the bench printed it without a word." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exceeded } from '#src/bench/limits.ts';
import type { Scale } from '#src/bench/scale.ts';

const waits = { median: 3, p95: 20, times: 100 };

function scaleOf(entries: number, seconds: number, megabytes = 900): Scale {
  return {
    entries,
    build: { seconds, megabytes },
    heaviest: { page: 'index.html', bytes: 9000 },
    searchFiles: {},
    pagefindBytes: 0,
    waits: { suggestions: waits, results: waits, longestTask: 0 },
    peers: [{ name: 'Starlight', build: { seconds: 20, megabytes: 900 } }],
  };
}

test('figures within their limits are not spoken of', () => {
  assert.deepEqual(exceeded([scaleOf(1000, 10), { ...scaleOf(10_000, 100), peers: [] }]), []);
});

test('a build of a tenth more than four fifths of Starlight’s is told', () => {
  assert.deepEqual(exceeded([scaleOf(2000, 17.6)]), ["build beside Starlight's, 2000 entries: 0.88, at most 0.80"]);
});

test('a cost per entry that grows with the site is told', () => {
  const [line] = exceeded([scaleOf(1000, 5), { ...scaleOf(10_000, 60), peers: [] }]);
  assert.match(line ?? '', /^milliseconds an entry, the largest site beside the smallest: 6\.00, at most 5\.50$/);
});

test('memory, time an entry and waiting have limits of their own', () => {
  const slow = { ...waits, p95: 140 };
  const lines = exceeded([
    {
      ...scaleOf(10_000, 135, 2200),
      peers: [],
      waits: { suggestions: waits, results: slow, longestTask: 0 },
    },
  ]);
  assert.deepEqual(
    lines.map((line) => line.split(':')[0]),
    [
      'megabytes of memory, 10000 entries',
      'milliseconds waited for the search, 10000 entries',
      'milliseconds an entry',
    ],
  );
});
