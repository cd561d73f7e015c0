/** Guards against: "The page is gone, and it offers me nothing like what I followed the link for." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wordsOfAddress } from '#src/search/address-words.ts';

const cases = [
  { path: '/faq/client-code-pacer.html', base: '/', words: 'client code pacer' },
  { path: '/help/ecf/faq/client-code/', base: '/help/ecf/', words: 'client code' },
  { path: '/cgi-bin/faq.html', base: '/', words: '' },
  { path: '/', base: '/', words: '' },
  { path: '/2009/11/FilingFees.PDF', base: '/', words: 'FilingFees PDF' },
  { path: '/faq/r%C3%A9sum%C3%A9/', base: '/', words: 'résumé' },
  { path: '/faq/100%-wrong/', base: '/', words: 'wrong' },
];

for (const { path, base, words } of cases) {
  void test(`"${path}" under "${base}" asks for "${words}"`, () => {
    assert.equal(wordsOfAddress(path, base), words);
  });
}

void test('whatever the address is, words and single spaces come out, and never too many', () => {
  fc.assert(
    fc.property(fc.string(), (path) => {
      assert.match(wordsOfAddress(path, '/'), /^(?:[\p{L}\p{M}\p{N}]+(?: |$)){0,12}$/u);
    }),
  );
});
