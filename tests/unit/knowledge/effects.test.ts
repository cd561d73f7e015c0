/** Guards against: "the answer had changed months ago, and the page did not say so." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { effectsBeside, effectsOn } from '#src/knowledge/effects.ts';

type Announcement = Parameters<typeof effectsOn>[1][number];

function announcement(id: string, effects: [answer: string, from: string][], supersededBy?: string): Announcement {
  const affects = effects.map(([answer, from]) => ({ answer, from, note: `${id} changes ${answer}` }));
  return { id, data: { title: id.toUpperCase(), affects, supersededBy } };
}

const announcements = [
  announcement('old', [['fee', '2020-01-01']]),
  announcement('new', [
    ['fee', '2024-04-14'],
    ['key', '2024-05-01'],
  ]),
  announcement('withdrawn', [['fee', '2023-01-01']], 'new'),
  announcement('announced', [['fee', '2099-01-01']]),
];

function names(answer: string): string[] {
  return effectsOn(answer, announcements).map((effect) => effect.announcement);
}

test('every announcement that touches an answer is found, newest effect first', () => {
  assert.deepEqual(names('fee'), ['announced', 'new', 'withdrawn', 'old']);
  assert.deepEqual(names('key'), ['new']);
});

test('an answer nothing touches has no effects', () => {
  assert.deepEqual(names('umbrella'), []);
});

test('an effect says from when, what, and where it was announced', () => {
  assert.deepEqual(effectsOn('key', announcements), [
    {
      announcement: 'new',
      title: 'NEW',
      from: '2024-05-01',
      note: 'new changes key',
      supersededBy: undefined,
    },
  ]);
});

test('an announcement that changes an answer twice is told twice', () => {
  const twice = announcement('steps', [
    ['fee', '2024-01-01'],
    ['fee', '2025-01-01'],
  ]);
  assert.deepEqual(
    effectsOn('fee', [twice]).map(({ from }) => from),
    ['2025-01-01', '2024-01-01'],
  );
});

test('beside the answer stand the newest three that nothing has replaced', () => {
  const many = [...announcements, announcement('middle', [['fee', '2022-01-01']])];
  assert.deepEqual(
    effectsBeside(effectsOn('fee', many)).map((effect) => effect.announcement),
    ['announced', 'new', 'middle'],
  );
});
