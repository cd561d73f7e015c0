/** Guards against: "the source was fetched by plain http, and nobody decided that this host may be." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyOfContent } from '#tests/support/content-copy.ts';
import { files } from '#tests/support/invented-files.ts';
import { testSpoilings } from '#tests/support/spoiling.ts';

function plainHttp(host: string, path: string): { says: string; hint: string } {
  return {
    says: `error  http://${host}/${path} is plain http  source-address`,
    hint: `use https, or list ${host} under httpHosts in site.yaml`,
  };
}

testSpoilings([
  {
    name: 'a source of an answer by plain http is told at its address',
    file: files.lostKey,
    replace: 'https://court.example/keys',
    by: 'http://court.example/keys',
    pointsAt: 'url: http:',
    ...plainHttp('court.example', 'keys'),
  },
  {
    name: 'a source of an announcement by plain http is told at its address',
    file: files.tealFolders,
    replace: 'https://court.example/news/teal-folders',
    by: 'http://court.example/news/teal-folders',
    pointsAt: 'url: http:',
    ...plainHttp('court.example', 'news/teal-folders'),
  },
  {
    name: 'the source of a term by plain http is told at its address',
    file: files.signet,
    replace: 'https://court.example/manual',
    by: 'http://court.example/manual',
    pointsAt: 'url: http:',
    ...plainHttp('court.example', 'manual'),
  },
  {
    name: 'the second source of a term by plain http is told at its address',
    file: files.copperToken,
    replace: 'https://court.example/manual',
    by: 'http://court.example/manual',
    pointsAt: 'url: http://court',
    ...plainHttp('court.example', 'manual'),
  },
]);

test('the source of a desk by plain http is told in site.yaml', (context) => {
  const content = copyOfContent(context);
  content.write(
    files.site,
    content.read(files.site).replace('url: https://court.example/desks', 'url: http://court.example/desks'),
  );
  assert.deepEqual(content.complaints(), [
    `${content.placeOf(files.site, 'url: http:')}  error  http://court.example/desks is plain http  source-address\n    use https, or list court.example under httpHosts in site.yaml`,
  ]);
});

test('a host that is taken off the list is told at every source that stands there', (context) => {
  const content = copyOfContent(context);
  content.replace(files.site, 'httpHosts: [old.example]', 'httpHosts: [older.example]');
  const told = content.complaints().map((complaint) => complaint.split(':')[0]);
  assert.deepEqual(told, [files.tokenFee, files.tokenRefund, files.waxSeal, files.copperToken].toSorted());
});
