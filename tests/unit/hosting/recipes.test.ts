/** Guards against: "One server was told this and the other that." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policyInHeader, policyInPage } from '#src/hosting/content-policy.ts';
import { hostingFiles } from '#src/hosting/hosting-files.ts';
import { headersFor, isHashed, servingOf } from '#src/hosting/serving.ts';
import { copyOfContent } from '#tests/support/content-copy.ts';

const files = ['404.html', 'index.html', 'assets/a.1b2c.js', 'search/texts.12345678.json', 'pagefind/x.pf_meta'];
const siteUrl = new URL('https://court.example/help/ecf/');

test('a file that servers would refuse to send stops the build by its name', (context) => {
  const library = copyOfContent(context).library();
  assert.throws(
    () => hostingFiles([...files, 'forms/cover.docx'], { siteUrl, edition: 'public' }, library),
    /^Error: forms\/cover\.docx: .* \.docx/,
  );
});

test('every recipe carries every header, and the longest memory for hashed files', (context) => {
  const library = copyOfContent(context).library();
  const recipes = hostingFiles(files, { siteUrl, edition: 'public' }, library);
  for (const name of ['.htaccess', '_headers', 'nginx.conf', 'web.config'] as const) {
    const text = recipes.get(name) ?? '';
    for (const [header, value] of servingOf(siteUrl.pathname, true, 'public').headers) {
      assert.ok(text.includes(header) && text.includes(value), `${name} lacks ${header}: ${value}`);
    }
    assert.ok(text.includes(policyInHeader(true)), `${name} lacks the policy`);
    assert.match(text, /immutable/);
  }
});

test('every recipe but the two that cannot leads old addresses on', (context) => {
  const library = copyOfContent(context).library();
  const recipes = hostingFiles(files, { siteUrl, edition: 'public' }, library);
  for (const [name, from] of [
    ['.htaccess', '^faq/azure-folder/$'],
    ['_redirects', '/help/ecf/faq/azure-folder/'],
    ['nginx.conf', '/help/ecf/faq/azure-folder/'],
    ['web.config', 'faq/azure-folder'],
  ] as const) {
    const text = recipes.get(name) ?? '';
    assert.ok(text.includes(from) && text.includes('/help/ecf/faq/blue-folder/'), name);
  }
  for (const name of ['.htaccess', 'nginx.conf'] as const) {
    const text = recipes.get(name) ?? '';
    assert.ok(text.includes('1000000001') && text.includes('1000000101'), name);
  }
});

test('a court that uses http is not locked out by a promise of https', () => {
  const names = (isSecure: boolean): string[] => servingOf('/', isSecure, 'public').headers.map(([name]) => name);
  assert.ok(names(true).includes('Strict-Transport-Security'));
  assert.ok(!names(false).includes('Strict-Transport-Security'));
});

test('the intranet tells every search engine to stay away', () => {
  assert.deepEqual(
    servingOf('/', true, 'intranet').headers.find(([name]) => name === 'X-Robots-Tag'),
    ['X-Robots-Tag', 'noindex'],
  );
  assert.ok(!servingOf('/', true, 'public').headers.some(([name]) => name === 'X-Robots-Tag'));
});

test('only names with a hash are kept', () => {
  for (const path of ['assets/Page.BtBw6o8w.css', 'search/texts.12345678.json', 'pagefind/index/en_1.pf_index']) {
    assert.ok(isHashed(path), path);
  }
  for (const path of ['', 'search/', 'search/index.html', 'pagefind/pagefind.js', 'faq/assets/', 'assets/']) {
    assert.ok(!isHashed(path), path);
  }
});

/**
 * The items that Mozilla's HTTP Observatory scores, of those that headers decide; whether http leads to https is the
 * host's to decide, and the site sets no cookies and loads no script of another host.
 */
const observatory: Record<string, (header: (name: string) => string) => boolean> = {
  'csp-implemented-with-no-unsafe-default-src-none': (header) => {
    const policy = header('Content-Security-Policy');
    return policy.startsWith("default-src 'none'; ") && !/unsafe-inline|'unsafe-eval'|data:|https?:|\*/.test(policy);
  },
  'hsts-implemented-max-age-at-least-six-months': (header) =>
    Number(/max-age=(\d+)/.exec(header('Strict-Transport-Security'))?.[1]) >= 15_768_000,
  'x-content-type-options-nosniff': (header) => header('X-Content-Type-Options') === 'nosniff',
  'x-frame-options-implemented-via-csp': (header) =>
    /frame-ancestors 'none'/.test(header('Content-Security-Policy')) && header('X-Frame-Options') === 'DENY',
  'referrer-policy-private': (header) =>
    ['no-referrer', 'same-origin', 'strict-origin', 'strict-origin-when-cross-origin'].includes(
      header('Referrer-Policy'),
    ),
  'corp-implemented-with-same-origin': (header) => header('Cross-Origin-Resource-Policy') === 'same-origin',
  'cross-origin-resource-sharing-not-implemented': (header) => header('Access-Control-Allow-Origin') === '',
};

/** What each item adds to the 100 points that a site begins with; 100 and more are A+. The others only take away. */
const extraPoints: Record<string, number> = {
  'csp-implemented-with-no-unsafe-default-src-none': 10,
  'x-frame-options-implemented-via-csp': 5,
  'referrer-policy-private': 5,
  'corp-implemented-with-same-origin': 10,
};
/** Earned by a header that is not there. */
const earnedByAbsence = 'cross-origin-resource-sharing-not-implemented';

for (const [item, earned] of Object.entries(observatory)) {
  test(`Observatory: ${item}`, () => {
    for (const path of ['/', '/search/', '/faq/any/', '/404.html']) {
      const headers = new Map(headersFor(servingOf('/', true, 'public'), path));
      assert.ok(
        earned((name) => headers.get(name) ?? ''),
        path,
      );
    }
  });

  test(`Observatory: ${item} is lost with its header`, () => {
    const headers = new Map(headersFor(servingOf('/', true, 'public'), '/'));
    const lost = [...headers.keys()].filter(
      (gone) => !earned((name) => (name === gone ? '' : (headers.get(name) ?? ''))),
    );
    assert.equal(lost.length > 0, item !== earnedByAbsence);
    assert.ok(!earned((name) => (name === 'Access-Control-Allow-Origin' ? '*' : '')));
  });
}

test('Observatory: all in all more than the 100 points of an A+', () => {
  const headers = new Map(headersFor(servingOf('/', true, 'public'), '/'));
  const points = Object.entries(observatory)
    .filter(([, earned]) => earned((name) => headers.get(name) ?? ''))
    .reduce((sum, [item]) => sum + (extraPoints[item] ?? 0), 100);
  assert.equal(points, 130);
});

test('a page of its own allows no more than its header, and WebAssembly on the results page alone', () => {
  assert.ok(policyInHeader(true).startsWith(policyInPage('/search/')));
  assert.ok(policyInHeader(false).startsWith(policyInPage('/faq/any/')));
  assert.ok(!policyInPage('/search/rules/').includes('wasm'));
  for (const policy of [policyInHeader(true), policyInPage('/')]) {
    assert.match(policy, /require-trusted-types-for 'script'; trusted-types 'none'/);
  }
});
