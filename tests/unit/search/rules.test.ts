/** "The rules page says one thing and the search does another." Every example of the page, over the real content. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readLibrary } from '#src/content-files/library.ts';
import { searchContent } from '#src/search/build/search-content.ts';
import { searchOver } from '#src/search/build/search-over.ts';
import { searchRules } from '#src/search/rules.ts';
import { search } from '#src/search/search.ts';

const { library } = readLibrary('content', 'public');
const { texts } = searchContent(library);
const { lexicon, engines } = searchOver(library);

async function found(q: string): Promise<string[]> {
  const { ranked } = await search({ q }, lexicon, engines);
  return ranked.map(({ entry }) => lexicon.catalogue.entries[entry]?.id ?? '');
}

for (const { rule, example, same } of searchRules.filter((one) => one.same !== undefined)) {
  test(`${rule} (${example})`, async () => {
    const expected = (await found(same ?? '')).slice(0, 3);
    assert.ok(expected.length > 0);
    assert.deepEqual((await found(example)).slice(0, 3), expected);
  });
}

test('a text in quotes stands on every page that is found for it', async () => {
  const { ranked } = await search({ q: '"notice of electronic filing"' }, lexicon, engines);
  assert.ok(ranked.length > 0);
  for (const { entry } of ranked) {
    const text = texts[entry];
    const page = [text?.entry.title, ...(text?.passages.map((passage) => passage.text) ?? [])].join(' ');
    assert.match(page, /notices? of electronic filing/i);
  }
});

test('words that carry no meaning are looked for when nothing else is left', async () => {
  const { plan } = await search({ q: 'how do I' }, lexicon, engines);
  assert.deepEqual(
    plan.parts.map(({ text }) => text),
    ['how', 'do', 'I'],
  );
});

test('a page with all of two or three words stands before a page that lacks one', async () => {
  for (const q of ['executed summons', 'PACER client code', 'link account', 'filing fee refund']) {
    const { ranked } = await search({ q }, lexicon, engines);
    const firstLack = ranked.findIndex(({ missing }) => missing.length > 0);
    const lastWhole = ranked.findLastIndex(({ missing }) => missing.length === 0);
    assert.ok(firstLack === -1 || lastWhole < firstLack, q);
  }
});

test('a question that no page answers is told so', async () => {
  assert.deepEqual(await found('courthouse cafeteria'), []);
});
