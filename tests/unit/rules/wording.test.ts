/** Guards against: "half-written text went out" and "the headings jump when my screen reader lists them." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyOfContent } from '#tests/support/content-copy.ts';
import { files } from '#tests/support/invented-files.ts';
import { testSpoilings } from '#tests/support/spoiling.ts';

testSpoilings([
  {
    name: 'a heading of the first level is told, for the page has one already',
    file: files.blueFolder,
    replace: '## Which blue',
    by: '# Which blue',
    pointsAt: '# Which blue',
    says: 'error  "Which blue" is a first-level heading; the page has one already  headings',
    hint: 'write ## instead of #',
  },
  {
    name: 'a heading that skips a level is told with the level it should have',
    file: files.wobblyPaper,
    replace: '## What it costs',
    by: '#### What it costs',
    pointsAt: '#### What it costs',
    says: 'error  "What it costs" skips a heading level  headings',
    hint: 'write ### instead',
  },
  {
    name: 'a text that begins with a heading instead of an answer is told',
    file: files.blueFolder,
    replace: 'Yes. Every paper goes',
    by: '## The color\n\nYes. Every paper goes',
    pointsAt: '## The color',
    says: 'error  does not begin with a paragraph that answers  answer-first',
  },
  {
    name: 'an answer that begins with a list is told',
    file: files.waxSeal,
    replace: 'The manual of 1998 asks for a coin-sized',
    by: '- beeswax\n\nThe manual of 1998 asks for a coin-sized',
    pointsAt: '- beeswax\n\nThe',
    says: 'error  does not begin with a paragraph that answers  answer-first',
  },
  {
    name: 'an announcement that begins with a note is told',
    file: files.silverTokens,
    replace: 'From January 1, 2099 a paper',
    by: '<Note>\n\nGlitter.\n\n</Note>\n\nFrom January 1, 2099 a paper',
    pointsAt: '<Note>',
    says: 'error  does not begin with a paragraph that answers  answer-first',
  },
  {
    name: 'a placeholder in the middle of a sentence is told where it stands',
    file: files.about,
    replace: 'It is no advice',
    by: 'It is to be decided whether this is advice',
    pointsAt: 'It is to be decided',
    says: 'error  "to be decided" is placeholder text  unfinished',
  },
  {
    name: 'a TODO in an answer is told',
    file: files.tokenRefund,
    replace: 'Yes, on the same day.',
    by: 'TODO find out.',
    pointsAt: 'TODO',
    says: 'error  "TODO" is placeholder text  unfinished',
  },
]);

test('a question without any answer is told', (context) => {
  const content = copyOfContent(context);
  const [, frontMatter = ''] = content.read(files.secondKey).split('---\n');
  content.write(files.secondKey, `---\n${frontMatter}---\n`);
  assert.deepEqual(content.complaints(), [
    `${files.secondKey}:2:1  error  has no text  answer-first\n    begin with one to three sentences that answer`,
  ]);
});

test('a word that only holds a placeholder, and a placeholder in backticks, are not complained of', (context) => {
  const content = copyOfContent(context);
  content.replace(files.tokenRefund, 'Yes, on the same day.', 'Yes, on the mastodon’s day. Press `TODO` first.');
  assert.deepEqual(content.complaints(), []);
});
