/** Guards against: "since we have two thousand answers, the list of them stops my phone" and "the search takes a minute." */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { inventContent } from '#src/bench/invented-content.ts';
import { openBuiltSearch } from '#src/commands/built-search.ts';
import { readLibrary } from '#src/content-files/library.ts';
import { siteFiles } from '#src/integrations/site-files.ts';
import { search } from '#src/search/search.ts';
import { build } from '#tests/support/build.ts';

const entries = 2000;
const kilobyte = 1000;

const folder = mkdtempSync(join(tmpdir(), 'kb-large-'));
after(() => {
  rmSync(folder, { recursive: true, force: true });
});
const content = join(folder, 'content');
const site = join(folder, 'site');
inventContent(content, entries, 'content', readLibrary('content', 'public').library);
const { status, stderr } = build({ CONTENT_ROOT: content, OUT_DIR: site, SITE_URL: 'https://example.gov/' });
assert.equal(status, 0, stderr);
const files = siteFiles(site);
const read = (file: string): string => readFileSync(join(site, file), 'utf8');

/** The addresses that links of a page lead to, as files. */
function linkedFrom(file: string): string[] {
  const main = /<main[\s\S]*<\/main>/.exec(read(file))?.[0] ?? '';
  return [...main.matchAll(/<a href="\/([^"#?]*)(?:[?#][^"]*)?"/g)].map(([, path = '']) => `${path}index.html`);
}

test('no page is so long that a phone waits for it', () => {
  const long = files
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, size: statSync(join(site, file)).size }))
    .filter(({ size }) => size > 400 * kilobyte);
  assert.deepEqual(long, []);
});

for (const page of ['faq/index.html', 'search/index.html', 'site-map/index.html', 'handbook/index.html']) {
  test(`${page} leads to every topic, and to pages that are there`, () => {
    const linked = linkedFrom(page);
    const topics = files.filter((file) => file.startsWith('topics/') && file.endsWith('.html'));
    assert.ok(topics.length > 30);
    assert.deepEqual(
      topics.filter((file) => !linked.includes(file)),
      [],
    );
    assert.deepEqual(
      linked.filter((file) => !files.includes(file)),
      [],
    );
  });
}

test('every question stands on the page of its topic', () => {
  const topics = files.filter((file) => file.startsWith('topics/') && file.endsWith('.html'));
  const listed = new Set(topics.flatMap(linkedFrom));
  const questions = files.filter((file) => /^faq\/.+\/index\.html$/.test(file));
  assert.ok(questions.length > 1500);
  assert.deepEqual(
    questions.filter((file) => !listed.has(file)),
    [],
  );
});

test('the word index has a page for each letter, which the site map for machines knows', () => {
  const letters = linkedFrom('words/index.html');
  assert.ok(letters.length > 10);
  const mapped = read('sitemap-pages.xml');
  for (const file of letters) {
    assert.ok(files.includes(file), file);
    assert.ok(mapped.includes(`<loc>https://example.gov/${file.replace('index.html', '')}</loc>`), file);
  }
});

test('the search finds an answer by its own question, from files of which none is large', async () => {
  const { lexicon, engines } = openBuiltSearch(site);
  for (const title of lexicon.catalogue.entries.filter((_, entry) => entry % 190 === 0).map((entry) => entry.title)) {
    const { ranked, answeredBy } = await search({ q: title }, lexicon, engines);
    assert.equal(lexicon.catalogue.entries[ranked[0]?.entry ?? -1]?.title, title);
    assert.equal(answeredBy, 'texts');
  }
  const parts = files.filter((file) => /^search\/(words|passages|texts)\./.test(file));
  assert.ok(parts.length > 100);
  assert.deepEqual(
    parts.filter((file) => statSync(join(site, file)).size > 100 * kilobyte),
    [],
  );
});
