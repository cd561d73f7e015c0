/** Guards against: "our large court's search finds other answers than the small one's." Texts in parts answer as the whole does. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQueries } from '#tests/support/relevance.ts';
import { readLibrary } from '#src/content-files/library.ts';
import { partTexts } from '#src/search/build/part-texts.ts';
import { searchContent } from '#src/search/build/search-content.ts';
import { EngineLost, type TextEngine } from '#src/search/engine/engine.ts';
import { partedEngine } from '#src/search/engine/parted-engine.ts';
import { textsEngine } from '#src/search/engine/texts-engine.ts';
import { openCatalogue } from '#src/search/query/lexicon.ts';
import { planQuery } from '#src/search/query/plan.ts';
import { describe, search } from '#src/search/search.ts';
import { decodeCounts, encodeCounts } from '#src/search/text-parts.ts';

const { library } = readLibrary('content', 'public');
const { catalogue, details, passages } = searchContent(library);
const lexicon = openCatalogue(catalogue, details);
const whole = textsEngine(passages, lexicon);

const files = new Map<string, string>();
const parts = partTexts(passages, lexicon.joins, (kind, content) => {
  const path = `search/${kind}.${files.size}.json`;
  files.set(path, JSON.stringify(content));
  return path;
});
const asked: string[] = [];
function load(path: string): Promise<unknown> {
  asked.push(path);
  const text = files.get(path);
  return text === undefined ? Promise.reject(new Error(`no ${path}`)) : Promise.resolve(JSON.parse(text));
}

async function found(q: string, engine: TextEngine): Promise<unknown> {
  const { ranked, plan, answeredBy } = await search({ q }, lexicon, [engine]);
  return { answeredBy, results: await describe(ranked.slice(0, 10), plan, lexicon, [engine]) };
}

test('every development query, and phrases in quotes, find the same by the parts as by the whole', async () => {
  const engine = partedEngine(parts, load, lexicon);
  for (const q of [...readQueries('development').map((query) => query.q), '"filing rights"', '"client code" fee']) {
    assert.deepEqual(await found(q, engine), await found(q, whole), q);
  }
});

test('a word is looked for in one file, and a file is brought once', async () => {
  const engine = partedEngine(parts, load, lexicon);
  asked.length = 0;
  await engine.match(planQuery('password', lexicon));
  const first = asked.length;
  assert.ok(first >= 1 && first <= 4, `${first} files`);
  await engine.match(planQuery('password', lexicon));
  assert.equal(asked.length, first);
});

test('a lost file is told as such, and asked for again', async () => {
  let lost = true;
  const engine = partedEngine(parts, (path) => (lost ? Promise.reject(new Error('offline')) : load(path)), lexicon);
  await assert.rejects(engine.match(planQuery('password', lexicon)), EngineLost);
  await assert.rejects(Promise.resolve(engine.passagesOf(0)), EngineLost);
  lost = false;
  assert.deepEqual(await engine.passagesOf(0), await whole.passagesOf(0));
});

test('counts come back as they went', () => {
  const counts = new Map([
    [0, 3],
    [1, 1],
    [7, 2],
    [300, 1],
  ]);
  assert.deepEqual(decodeCounts(encodeCounts(counts)), counts);
});
