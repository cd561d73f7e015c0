/** "I asked in my own words and the answer did not come first." Over the real index; a fall fails. */
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { openBuiltSearch } from '#src/commands/built-search.ts';
import { pagefindEngine } from '#src/search/engine/pagefind-engine.ts';
import type { TextEngine } from '#src/search/engine/engine.ts';
import { search } from '#src/search/search.ts';
import { pagefindOf } from '#tests/support/pagefind-in-node.ts';
import { measure, type QuerySet, readQueries, type Relevance } from '#tests/support/relevance.ts';
import { realSite } from '#tests/support/sites.ts';

const { lexicon, engines } = openBuiltSearch(realSite.folder);
const titles = new Set(lexicon.catalogue.entries.map(({ title }) => title));

function relevance(set: QuerySet, with_: readonly TextEngine[]): Promise<Relevance> {
  return measure(readQueries(set), titles, async (q) => {
    const { ranked } = await search({ q }, lexicon, with_);
    return ranked.map(({ entry }) => lexicon.catalogue.entries[entry]?.title ?? '');
  });
}

/** What each set must reach: a right answer first, one among three, and "nothing close" where there is none. */
const floors: [QuerySet, first: number, firstThree: number, rightlyNothing: number][] = [
  ['development', 0.9, 0.97, 0.8],
  ['own', 0.95, 0.98, 0.8],
  ['held-out', 0.82, 0.9, 0.75],
];

for (const [set, first, firstThree, rightlyNothing] of floors) {
  describe(`the ${set} queries`, () => {
    let found: Relevance;
    before(async () => {
      found = await relevance(set, engines);
    });
    test('are answered first', () => {
      assert.ok(found.total.first >= first, `${found.total.first.toFixed(3)} of ${found.total.queries}`);
    });
    test('are answered among the first three', () => {
      assert.ok(found.total.firstThree >= firstThree, found.total.firstThree.toFixed(3));
    });
    test('without an answer are told that nothing is close', () => {
      assert.ok(found.rightlyNothing >= rightlyNothing, found.rightlyNothing.toFixed(3));
    });
    test('all have their answer written', () => {
      assert.ok(found.leftOut <= 2, `${found.leftOut} left out`);
    });
  });
}

test('Pagefind in place of the texts file answers as well', async () => {
  const pagefind = await pagefindOf(realSite.folder);
  const byTexts = await relevance('development', engines);
  const byPagefind = await relevance('development', [pagefindEngine(() => Promise.resolve(pagefind), lexicon)]);
  assert.ok(Math.abs(byTexts.total.first - byPagefind.total.first) <= 0.03, byPagefind.total.first.toFixed(3));
  assert.ok(
    Math.abs(byTexts.total.firstThree - byPagefind.total.firstThree) <= 0.03,
    byPagefind.total.firstThree.toFixed(3),
  );
});
