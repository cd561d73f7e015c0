/** Guards against: "I read the old notice to its end before I saw that there is a newer one." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chainOf } from '#src/knowledge/effects.ts';

function announcement(id: string, published: string, supersededBy?: string) {
  return { id, data: { published, supersededBy } };
}

const announcements = [
  announcement('third', '2026-02-05'),
  announcement('alone', '2025-05-01'),
  announcement('first', '2025-08-22', 'second'),
  announcement('second', '2025-08-28', 'third'),
  announcement('aside', '2025-09-01', 'third'),
];

function chain(id: string): string[] {
  return chainOf(id, announcements).map((item) => item.id);
}

for (const id of ['first', 'second', 'third', 'aside']) {
  test(`from "${id}" the whole chain is seen, oldest first`, () => {
    assert.deepEqual(chain(id), ['first', 'second', 'aside', 'third']);
  });
}

test('an announcement that replaces nothing stands alone', () => {
  assert.deepEqual(chain('alone'), ['alone']);
});

test('announcements that replace one another in a circle end the search', () => {
  const circle = [announcement('a', '2025-01-01', 'b'), announcement('b', '2025-02-01', 'a')];
  assert.deepEqual(
    chainOf('a', circle).map(({ id }) => id),
    ['a', 'b'],
  );
});
