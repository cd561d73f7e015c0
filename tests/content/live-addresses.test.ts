/**
 * Guards against: "the link in our manual leads to nothing." `live-addresses.txt` holds every address that was ever
 * live; a line is added when a page is, and never taken away.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readLibrary } from '#src/content-files/library.ts';
import { addressesOf, pagesOf } from '#src/rules/addresses.ts';

const everLive = readFileSync('tests/content/live-addresses.txt', 'utf8').trim().split('\n');
const { library } = readLibrary('content', 'public');
const present = addressesOf(library);
const moved = library.redirects?.data.moved ?? {};

void test('every address that was ever live is a page, or redirects.yaml says where it went', () => {
  assert.ok(everLive.length > 100);
  assert.deepEqual(
    everLive.filter((address) => !present.has(address) && moved[address] === undefined),
    [],
    'rename in content/redirects.yaml what is no page any more',
  );
});

void test('every question, announcement, page and topic is in the list of live addresses', () => {
  const listed = new Set(everLive);
  const wanted = [
    ...pagesOf(library).map(({ address }) => address),
    ...library.topics.map(({ id }) => `/topics/${id}/`),
  ];
  assert.deepEqual(
    wanted.filter((address) => !listed.has(address)),
    [],
    'add what is new to tests/content/live-addresses.txt',
  );
});
