/** Guards against: "our court's site stands under a path, and its links lead out of it." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressUnderBase, paths } from '#src/knowledge/paths.ts';

const addresses = Object.entries(paths).map(([name, path]): [string, string] => [
  name,
  typeof path === 'string' ? path : path(name.toLowerCase()),
]);

for (const [name, address] of addresses) {
  test(`the address of "${name}" stands under the base of the site, with one slash between`, () => {
    assert.match(address, /^\/([a-z-]+\/)*(#[a-z]+)?$/);
    assert.equal(addressUnderBase(address, '/'), address);
    assert.equal(addressUnderBase(address, '/help/ecf/'), `/help/ecf${address}`);
  });
}

test('no two kinds of page share an address', () => {
  assert.equal(new Set(addresses.map(([, address]) => address)).size, addresses.length);
});

test('pages stand where the contract says', () => {
  assert.equal(paths.question('lost-key'), '/faq/lost-key/');
  assert.equal(paths.topic('filing'), '/topics/filing/');
  assert.equal(paths.announcement('silver-tokens'), '/announcements/silver-tokens/');
  assert.equal(paths.announcementYear(2025), '/announcements/2025/');
  assert.equal(paths.desk('quill-desk'), '/contact/#quill-desk');
  assert.equal(paths.searchRules, '/search/rules/');
});
