/** Guards against: "half of the old page is gone, and nobody can say which half." */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { toString } from 'mdast-util-to-string';
import { markdownText } from '#src/drafts/markdown-text.ts';
import type { OldPage } from '#src/drafts/old-pages/old-page.ts';
import { readOldPage } from '#src/drafts/old-pages/read.ts';
import { parseMdx } from '#src/markdown/syntax.ts';

function saved(name: string): string {
  return readFileSync(`tests/fixtures/seeds/${name}`, 'utf8');
}

/** Every word of a page, wherever it was put. */
function wordsOf({ questions, announcements, furniture, unplaced }: OldPage): Set<string> {
  const bodies = [...questions.flatMap(({ answer }) => answer), ...announcements.flatMap(({ body }) => body)];
  const texts = [
    ...questions.map(({ question }) => question),
    ...announcements.map(({ title }) => title),
    ...bodies.map((node) => markdownText([node])),
    ...[...furniture, ...unplaced].map(({ text }) => text),
  ];
  return new Set(texts.join(' ').match(/[\p{L}\p{N}]+/gu));
}

/** Said by the page in another way: the heading of a list, and days that are fields now. */
const saidOtherwise = /Related Topics:|^(?:Updated )?\w+\.? \d+, \d{4}$/gm;

for (const name of ['questions-page.txt', 'announcements-page.txt']) {
  test(`no word of ${name} is lost`, () => {
    const found = wordsOf(readOldPage(saved(name)));
    const all =
      saved(name)
        .replace(saidOtherwise, '')
        .match(/[\p{L}\p{N}]+/gu) ?? [];
    assert.ok(all.length > 300);
    assert.deepEqual(
      all.filter((word) => !found.has(word)),
      [],
    );
  });
}

test('the saved list of questions gives 37 questions, and the one answer to the first', () => {
  const { questions, announcements, unplaced } = readOldPage(saved('questions-page.txt'));
  assert.equal(new Set(questions.map(({ question }) => question)).size, 37);
  const [first, ...others] = questions;
  assert.equal(first?.question, 'Do I need to use a client code when logging into PACER or ECF?');
  assert.match(markdownText(first.answer), /^From the PACER Service Center: .* internal billing process\.$/);
  assert.ok(others.every(({ answer }) => answer.length === 0));
  assert.deepEqual([announcements, unplaced], [[], []]);
});

test('the saved announcements give three, with their days, lists and steps', () => {
  const { announcements, questions, unplaced } = readOldPage(saved('announcements-page.txt'));
  assert.deepEqual(
    announcements.map(({ title, published, updated }) => [title, published, updated]),
    [
      ['Reminder and Tips for Automated Script Users', '2024-10-09', undefined],
      ['Applications Open for Public User Group', '2024-08-19', '2024-09-04'],
      ['Client Code Change Coming Soon', '2024-04-02', undefined],
    ],
  );
  const [, group, code] = announcements.map(({ body }) => markdownText(body));
  assert.equal(group?.match(/^- .+$/gm)?.length, 4);
  assert.deepEqual(code?.match(/^\d\. \w+/gm), ['1. Log', '2. Under', '3. In']);
  assert.match(code, /special characters: \. \\?_ - \//);
  assert.deepEqual([questions, unplaced], [[], []]);
});

test('a saved answer keeps its number, links, steps, lists and tables, and what belongs nowhere is named', () => {
  const { address, questions, furniture, unplaced } = readOldPage(saved('old-answer.html'));
  assert.equal(address, 'https://forms.court.example/cgi-bin/faq.html?answer=1000000301');
  assert.deepEqual(
    questions.map(({ question, legacyId }) => [question, legacyId]),
    [
      ['Where do I leave a wobbly umbrella?', '1000000301'],
      ['What is an umbrella?', '1000000302'],
      ['May I bring two?', '1000000303'],
    ],
  );
  const answer = markdownText(questions[0]?.answer ?? []);
  assert.match(answer, /\[night hatch\]\(https:\/\/forms\.court\.example\/hatch\.htm\)/);
  assert.match(answer, /^1\. Ring \*\*once\*\*\.\n2\. Wait:\n {3}- in the dry\n {3}- or in the rain$/m);
  assert.match(answer, /^\| Sunday \| one token \|$/m);
  assert.doesNotThrow(() => parseMdx(answer), 'what MDX takes for code is escaped');
  assert.match(toString(parseMdx(answer)), /it is < 3 feet \{long\}/);
  assert.deepEqual(
    furniture.map(({ text }) => text),
    ['CM/ECF Frequently Asked Questions', 'Match word(s).'],
  );
  assert.deepEqual(unplaced, [{ text: 'Last mended by the porter.', line: 15 }]);
});

test('announcements of a web page keep their own addresses and both of their days', () => {
  const { announcements } = readOldPage(saved('old-announcements.html'));
  assert.deepEqual(
    announcements.map(({ title, published, updated, address }) => [title, published, updated, address]),
    [
      ['Tube Swept', '2025-05-26', undefined, 'https://news.court.example/2025/05/26/tube'],
      ['Teal Folders', '2024-03-04', '2024-03-09', 'https://news.court.example/2024/03/04/teal'],
    ],
  );
});

test('a page of something else gives nothing, and all of it is named as not placed', () => {
  const { questions, announcements, unplaced } = readOldPage('Shopping\n\nEggs and milk.\n');
  assert.deepEqual([questions, announcements], [[], []]);
  assert.deepEqual(
    unplaced.map(({ text }) => text),
    ['Shopping', 'Eggs and milk.'],
  );
});
