/** Guards against: "I set a variable wrongly, and the site was built for nowhere", or over something else. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EnvironmentError, readEnvironment } from '#src/environment.ts';

const addresses = 'an http or https address without query, such as https://intranet.example/help/ecf/';
const folders = 'the path of a folder of its own';

function refusal(variables: Record<string, string>): string {
  try {
    readEnvironment(variables);
  } catch (error) {
    assert.ok(error instanceof EnvironmentError);
    return error.message;
  }
  return 'taken';
}

test('without variables the public edition is built for this machine', () => {
  const { siteUrl, ...rest } = readEnvironment({});
  assert.equal(siteUrl.href, 'http://localhost:4321/');
  assert.deepEqual(rest, { edition: 'public', contentRoot: 'content', outDir: 'dist' });
});

test('every variable is taken over', () => {
  const { siteUrl, ...rest } = readEnvironment({
    SITE_URL: 'https://intranet.example/help/ecf/',
    EDITION: 'intranet',
    CONTENT_ROOT: '/srv/answers',
    OUT_DIR: 'build/site',
  });
  assert.equal(siteUrl.href, 'https://intranet.example/help/ecf/');
  assert.deepEqual(rest, { edition: 'intranet', contentRoot: '/srv/answers', outDir: 'build/site' });
});

for (const [given, pathname] of [
  ['https://court.example', '/'],
  ['https://court.example/help', '/help/'],
  ['https://court.example/help/ecf/', '/help/ecf/'],
]) {
  test(`the base path of ${given ?? ''} ends in one slash`, () => {
    assert.equal(readEnvironment({ SITE_URL: given }).siteUrl.pathname, pathname);
  });
}

for (const [variable, value, allowed] of [
  ['SITE_URL', '', addresses],
  ['SITE_URL', 'court.example', addresses],
  ['SITE_URL', '/help/ecf/', addresses],
  ['SITE_URL', 'ftp://court.example/', addresses],
  ['SITE_URL', 'https://court.example/?edition=public', addresses],
  ['SITE_URL', 'https://court.example/#top', addresses],
  ['SITE_URL', 'https://clerk:secret@court.example/', addresses],
  ['EDITION', '', 'public or intranet'],
  ['EDITION', 'Public', 'public or intranet'],
  ['EDITION', 'internal', 'public or intranet'],
  ['CONTENT_ROOT', '', folders],
  ['CONTENT_ROOT', '  ', folders],
  ['CONTENT_ROOT', '.', folders],
  ['CONTENT_ROOT', '/', folders],
  ['OUT_DIR', '', folders],
  ['OUT_DIR', '.', folders],
  ['OUT_DIR', '/', folders],
] as const) {
  test(`${variable}="${value}" is refused with the variable, the value and what is allowed`, () => {
    assert.equal(refusal({ [variable]: value }), `${variable}=${JSON.stringify(value)} makes no sense: ${allowed}`);
  });
}

for (const outDir of ['./', '..', '../', 'dist/..', process.cwd(), 'content', './content/', 'content/faq/..']) {
  test(`OUT_DIR="${outDir}" is refused, for the finished site would take the place of the project or its content`, () => {
    assert.ok(refusal({ OUT_DIR: outDir }).startsWith(`OUT_DIR=${JSON.stringify(outDir)} makes no sense: `));
  });
}

test('OUT_DIR is refused above the content, wherever the content is', () => {
  const message = refusal({ CONTENT_ROOT: '/srv/court/answers', OUT_DIR: '/srv/court' });
  assert.ok(message.startsWith('OUT_DIR="/srv/court" makes no sense: '), message);
});
