/** Guards against: "by the end of the sentence I had forgotten how it began." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyOfContent } from '#tests/support/content-copy.ts';
import { files } from '#tests/support/invented-files.ts';

const sentence = 'It is no advice, legal or other.';

function ofWords(count: number, last = 'end'): string {
  const between = Array.from({ length: count - 2 }, (_, place) => (place % 2 === 0 ? 'and' : 'or'));
  return ['Begin', ...between, `${last}.`].join(' ');
}

test('a sentence of 36 words is a warning at its first word', (context) => {
  const content = copyOfContent(context);
  content.replace(files.about, sentence, `${sentence} ${ofWords(36)}`);
  assert.deepEqual(content.complaints(), [
    `${content.placeOf(files.about, 'Begin')}  warning  sentence of 36 words; 35 at most  sentence-length\n    make two of it`,
  ]);
});

test('a sentence of 35 words is not complained of, nor are two that are longer together', (context) => {
  const content = copyOfContent(context);
  content.replace(files.about, sentence, `${ofWords(35)} ${ofWords(35)}`);
  assert.deepEqual(content.complaints(), []);
});

test('a menu path counts as one word, and the day of a figure as none', (context) => {
  const content = copyOfContent(context);
  const menu = '**Supplies > Folders > Cobalt** (<AsOf date="2025-10-01" />)';
  content.replace(files.about, sentence, ofWords(35, menu));
  assert.deepEqual(content.complaints(), []);
});

test('a long sentence in a step, a table or a note is told as well, on its line', (context) => {
  const content = copyOfContent(context);
  const blocks = [`1. ${ofWords(36)}`, `| a |\n| - |\n| ${ofWords(37)} |`, `<Note>\n\n${ofWords(38)}\n\n</Note>`];
  content.replace(files.about, sentence, `${blocks.join('\n\n')}\n\n${sentence}`);
  assert.deepEqual(
    content.complaints().map((complaint) => /sentence of (\d+) words/.exec(complaint)?.[1]),
    ['36', '37', '38'],
  );
});
