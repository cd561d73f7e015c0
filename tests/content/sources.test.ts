/** Guards against: "the court's answer rests on a stranger's copy", and links that take readers to one. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { visit } from 'unist-util-visit';
import { contentOf } from '#tests/support/content.ts';
import { realSite } from '#tests/support/sites.ts';

interface Host {
  host: string;
  reason: string;
}

const { notToCite, copies } = JSON.parse(readFileSync('tests/fixtures/facts/hosts.json', 'utf8')) as Record<
  'notToCite' | 'copies',
  Host[]
>;
const { site, questions, announcements, pages, words } = contentOf(realSite);

const sources = [
  ...[...questions, ...announcements].map(({ file, data }) => ({ file, list: data.sources })),
  ...words.map(({ file, data }) => ({ file, list: [data.source ?? []].flat() })),
  ...(site?.data.desks ?? []).map((desk) => ({ file: 'content/site.yaml', list: [desk.source] })),
].flatMap(({ file, list }) => list.map(({ title, url }) => ({ file, title, url, host: new URL(url).hostname })));

const links = [...questions, ...announcements, ...pages].flatMap(({ file, tree }) => {
  const found: { file: string; url: string; host: string }[] = [];
  visit(tree, (node) => {
    if ((node.type === 'link' || node.type === 'definition') && node.url.startsWith('http')) {
      found.push({ file, url: node.url, host: new URL(node.url).hostname });
    }
  });
  return found;
});

function isOf(host: string, { host: listed }: Host): boolean {
  return host === listed || host.endsWith(`.${listed}`);
}

test('every source is read by https, or its host is listed in site.yaml', () => {
  const listed = site?.data.httpHosts ?? [];
  assert.ok(sources.length > 0);
  assert.deepEqual(
    sources.filter(({ url, host }) => !url.startsWith('https://') && !listed.includes(host)),
    [],
  );
});

test('no host stands on the list of plain http that no source needs', () => {
  const needed = new Set(sources.filter(({ url }) => url.startsWith('http://')).map(({ host }) => host));
  assert.deepEqual(
    (site?.data.httpHosts ?? []).filter((host) => !needed.has(host)),
    [],
  );
});

for (const listed of notToCite) {
  test(`nothing cites or links to ${listed.host}: ${listed.reason}`, () => {
    const found = [...sources, ...links].filter(({ host }) => isOf(host, listed));
    assert.deepEqual(
      found.map(({ file, url }) => `${file}: ${url}`),
      [],
    );
  });
}

for (const listed of copies) {
  test(`a source at ${listed.host} says that it is a copy: ${listed.reason}`, () => {
    const unsaid = sources.filter(({ host, title }) => isOf(host, listed) && !/\bcopy\b/i.test(title));
    assert.deepEqual(
      unsaid.map(({ file, title }) => `${file}: ${title}`),
      [],
    );
  });
}

test('the text leads readers only to hosts of a government', () => {
  assert.ok(links.length > 0);
  assert.deepEqual(
    links.filter(({ host }) => !host.endsWith('.gov')),
    [],
  );
});
