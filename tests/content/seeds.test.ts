/** Guards against: "the question I know word for word from the old page is not on the new one." */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { inWords } from '#src/knowledge/dates.ts';
import { contentOf } from '#tests/support/content.ts';
import { realSite } from '#tests/support/sites.ts';

const { questions, announcements } = contentOf(realSite);

/** The lines of a seed that hold text. */
function seed(name: string): string[] {
  return readFileSync(`tests/fixtures/seeds/${name}.txt`, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
}

const [firstQuestion = '', , ...relatedTopics] = seed('questions');
const oldQuestions = [firstQuestion, ...relatedTopics.map((line) => line.replace(/^\* /, ''))];

test('the old page has 37 questions', () => {
  assert.equal(new Set(oldQuestions).size, 37);
});

for (const old of oldQuestions) {
  test(`the old question is there word for word: ${old}`, () => {
    assert.ok(questions.some(({ data }) => data.question === old));
  });
}

interface Notice {
  title: string;
  published: string;
  updated: string | undefined;
}

function notices(lines: readonly string[]): Notice[] {
  const days = lines.map((line, index) => ({ line, index })).filter(({ line }) => /^[A-Z]\w+ \d+, \d{4}$/.test(line));
  return days.map(({ line, index }) => ({
    title: lines[index - 1] ?? '',
    published: line,
    updated: /^Updated (.+)$/.exec(lines[index + 1] ?? '')?.[1],
  }));
}

const oldNotices = notices(seed('announcements'));

test('the old page has three announcements, one of them updated', () => {
  assert.deepEqual(
    oldNotices.map(({ updated }) => updated),
    [undefined, 'Sept. 4, 2024', undefined],
  );
});

for (const { title, published, updated } of oldNotices) {
  test(`the old announcement is there with its dates: ${title}`, () => {
    const found = announcements.find(({ data }) => data.title === title);
    assert.ok(found, 'no announcement has this title');
    assert.equal(inWords(found.data.published), published);
    const day = found.data.updated;
    assert.equal(day && inWords(day), updated?.replace('Sept.', 'September'));
  });
}
