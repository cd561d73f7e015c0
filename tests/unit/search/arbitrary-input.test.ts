/** "I pasted something strange and the search broke." Any text at all: never throws, never hangs, nothing is invented. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readLibrary } from '#src/content-files/library.ts';
import { searchContent } from '#src/search/build/search-content.ts';
import { mark } from '#src/search/query/excerpt.ts';
import { openCatalogue } from '#src/search/query/lexicon.ts';
import { planQuery } from '#src/search/query/plan.ts';
import { closeOnes, rank } from '#src/search/query/rank.ts';
import { foldedWords } from '#src/search/query/words.ts';
import { addressOf, requestFrom } from '#src/search/request.ts';

const { library } = readLibrary('tests/fixtures/content', 'public');
const { catalogue, details } = searchContent(library);
const lexicon = openCatalogue(catalogue, details);

const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 2000 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc
    .array(fc.constantFrom(...catalogue.words, '"', '/', '-', 'e', '$405', "'"), { maxLength: 400 })
    .map((words) => words.join(' ')),
);

test('a search of any text gives entries that exist, best first', () => {
  fc.assert(
    fc.property(anything, fc.boolean(), (typed, typing) => {
      const plan = planQuery(typed, lexicon, { typing });
      const ranked = closeOnes(rank(plan, lexicon), plan);
      for (const [index, { entry, score, coverage }] of ranked.entries()) {
        assert.ok(catalogue.entries[entry]);
        assert.ok(Number.isFinite(score) && coverage >= 0 && coverage <= 1.001);
        assert.ok(index === 0 || plan.parts.length <= 3 || score <= (ranked[index - 1]?.score ?? Infinity));
      }
    }),
  );
});

test('words keep their place in the text, whatever it holds', () => {
  fc.assert(
    fc.property(anything, (text) => {
      let end = 0;
      for (const word of foldedWords(text)) {
        assert.ok(word.start >= end && word.end > word.start && word.end <= text.length);
        end = word.end;
      }
    }),
  );
});

test('marking cuts a text and never changes it', () => {
  fc.assert(
    fc.property(anything, anything, (typed, text) => {
      const runs = mark(text, planQuery(typed, lexicon), lexicon.joins);
      assert.equal(runs.map((run) => run.text).join(''), text);
    }),
  );
});

test('a search survives the way through an address', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), fc.integer({ min: 1, max: 50 }), (q, page) => {
      const again = requestFrom(new URLSearchParams(addressOf({ q, page, topic: 'a', sort: 'date' })));
      assert.deepEqual(
        [again.q, again.page, again.topic, again.sort],
        [q.isWellFormed() ? q : again.q, page, 'a', 'date'],
      );
    }),
  );
});
