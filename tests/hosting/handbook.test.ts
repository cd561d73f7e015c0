/** Guards against: "I took the handbook into the courtroom on a stick, and there half of it was missing." */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { placeOf } from '#src/handbook/places.ts';
import { headersFor, servingOf } from '#src/hosting/serving.ts';
import { paths } from '#src/knowledge/paths.ts';
import { contentOf } from '#tests/support/content.ts';
import { testSites } from '#tests/support/sites.ts';

/** In bytes. What to leave out when it grows beyond stands in docs/decisions/0022-handbook.md. */
const mostBytes = 500_000;

for (const site of testSites) {
  const { name, folder } = site;
  const file = readFileSync(join(folder, 'handbook.html'), 'utf8');
  const page = readFileSync(join(folder, 'handbook/index.html'), 'utf8');
  const contentsOf = (element: string): string[] =>
    [...file.matchAll(new RegExp(`<${element}\\b[^>]*>(.*?)</${element}>`, 'gs'))].map(([, text = '']) => text);
  const valuesOf = (html: string, attribute: string): string[] =>
    [...html.matchAll(new RegExp(`<[^>]*\\s${attribute}="([^"]*)"`, 'g'))].map(([, value = '']) => value);

  test(`the one file of the ${name} site is small enough for an e-mail`, () => {
    assert.ok(Buffer.byteLength(file) <= mostBytes, `${Buffer.byteLength(file)} bytes`);
  });

  test(`the handbook of the ${name} site has every answer, announcement, topic, term and page, as page and as file`, () => {
    const { questions, announcements, topics, words, pages } = contentOf(site);
    const wanted = [
      ...questions.map(({ id }) => paths.question(id)),
      ...announcements.map(({ id }) => paths.announcement(id)),
      ...topics.map(({ id }) => paths.topic(id)),
      ...words.filter(({ data }) => data.definition !== undefined).map(({ id }) => paths.term(id)),
      ...pages.map(({ id }) => `/${id}/`),
    ].map(placeOf);
    for (const html of [file, page]) {
      const ids = new Set(valuesOf(html, 'id'));
      const links = new Set(valuesOf(html, 'href'));
      assert.deepEqual(
        wanted.filter((id) => !ids.has(id)),
        [],
      );
      const parts = wanted.filter((id) => !id.startsWith('glossary--'));
      assert.deepEqual(
        parts.filter((id) => !links.has(`#${id}`)),
        [],
        'not in the contents',
      );
    }
  });

  test(`no place stands twice in the handbook of the ${name} site, and every link within it leads to one`, () => {
    for (const html of [file, page]) {
      const ids = valuesOf(html, 'id');
      assert.deepEqual(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        [],
      );
      const places = valuesOf(html, 'href').filter((href) => href.startsWith('#'));
      assert.ok(places.length > 20);
      assert.deepEqual(
        places.filter((href) => !ids.includes(href.slice(1))),
        [],
      );
    }
  });

  test(`the one file of the ${name} site loads nothing, and every link of it holds wherever it is opened`, () => {
    assert.deepEqual(valuesOf(file, '(?:src|srcset|data|action|poster)'), []);
    assert.deepEqual(
      valuesOf(file, 'href').filter((href) => !/^(#|https?:|mailto:|tel:|data:,$)/.test(href)),
      [],
    );
    assert.ok(!/@import|url\((?!['"]?data:)/.test(contentsOf('style').join('')));
  });

  test(`the policy of the one file of the ${name} site allows its own script and style by their hashes, and no other`, () => {
    const [policy = ''] = valuesOf(file, 'content').filter((value) => value.includes('default-src'));
    const hashesOf = (element: string): string[] =>
      contentsOf(element).map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    const directives = new Map(
      policy.split('; ').map((directive): [string, string] => {
        const [key = '', ...values] = directive.split(' ');
        return [key, values.join(' ')];
      }),
    );
    assert.equal(hashesOf('script').length, 2, 'what the search knows, and the script');
    assert.equal(directives.get('default-src'), "'none'");
    assert.equal(directives.get('script-src'), hashesOf('script').join(' '));
    assert.equal(directives.get('style-src'), hashesOf('style').join(' '));
    assert.equal(directives.get('trusted-types'), "'none'");
    assert.ok(file.indexOf(policy) < file.indexOf('<style>'), 'stated before it counts');
  });

  test(`a header over the one file of the ${name} site leaves its script and style to its own policy`, () => {
    const headers = new Map(headersFor(servingOf(site.base, false, 'public'), `${site.base}handbook.html`));
    const policy = headers.get('Content-Security-Policy') ?? '';
    assert.ok(!/(default|script|style|img)-src/.test(policy), policy);
    assert.match(policy, /connect-src 'none'/);
    assert.match(policy, /frame-ancestors 'none'/);
    assert.ok(!policy.includes('unsafe'));
  });
}
