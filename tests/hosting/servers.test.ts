/** Guards against: "On our server the search stood still, old bookmarks broke, and the audit found no headers." */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { contentTypeOf, endingOf, fileTypes } from '#src/hosting/file-types.ts';
import { oldAddressesOf } from '#src/hosting/old-addresses.ts';
import { caching, headersFor, serverFiles, servingOf } from '#src/hosting/serving.ts';
import { siteFiles } from '#src/integrations/site-files.ts';
import { filePaths } from '#src/knowledge/file-paths.ts';
import { type Answer, ask } from '#tests/support/ask.ts';
import { contentOf } from '#tests/support/content.ts';
import { hostServers, startHost } from '#tests/support/host-servers.ts';
import { fixtureSite, realSite } from '#tests/support/sites.ts';

/** After those of the browser tests. */
let port = realSite.port + 10;

for (const server of hostServers) {
  const path = server.find();
  for (const site of [realSite, fixtureSite]) {
    const { base } = site;
    const skip = path === undefined && `no ${server.name} here`;
    describe(`${server.name} at ${base}`, { skip }, () => {
      if (path === undefined) return;
      const own = ++port;
      after(startHost(server, path, site, own));
      const get = (address: string, headers?: Record<string, string>): Promise<Answer> =>
        ask(own, base + address, headers);
      const serving = servingOf(base, false, 'public');
      const files = siteFiles(site.folder).filter((file) => !serverFiles.some((name) => name === file));
      const oneOf = (pattern: RegExp): string => {
        const found = files.find((file) => pattern.test(file));
        assert.ok(found !== undefined, `the site has a file like ${String(pattern)}`);
        return found;
      };
      const kinds = [...new Set(files.map(endingOf))].map((ending) => oneOf(new RegExp(`\\.${ending ?? ''}$`)));
      const wantedHeaders = (address: string): Record<string, string> =>
        Object.fromEntries(headersFor(serving, base + address).map(([name, value]) => [name.toLowerCase(), value]));
      const assertHeaders = ({ headers }: Answer, address: string): void => {
        for (const [name, value] of Object.entries(wantedHeaders(address))) assert.equal(headers[name], value, name);
      };

      test('each kind of file has its type and all headers', async () => {
        for (const file of kinds) {
          const answer = await get(file);
          assert.equal(answer.status, 200, file);
          const type = fileTypes[endingOf(file) ?? ''];
          assert.equal(answer.headers['content-type'], type && contentTypeOf(type), file);
          assertHeaders(answer, file);
        }
      });

      test('pages answer at the address of their folder, and only the results page may run WebAssembly', async () => {
        for (const address of ['', 'faq/', 'search/', 'search/rules/']) {
          const answer = await get(address);
          assert.equal(answer.status, 200, address);
          assertHeaders(answer, address);
          const mayRun = answer.headers['content-security-policy']?.includes('wasm-unsafe-eval');
          assert.equal(mayRun, address === 'search/', address);
        }
      });

      test('the one file of the handbook is left to its own policy, and does not hide the page of its name', async () => {
        const file = await get('handbook.html');
        assertHeaders(file, 'handbook.html');
        assert.ok(!file.headers['content-security-policy']?.includes('script-src'));
        const page = await get('handbook/');
        assertHeaders(page, 'handbook/');
        assert.notDeepEqual(page.body, file.body);
      });

      test('an address without its last slash leads to the one with it', async () => {
        const answer = await get('faq');
        assert.equal(answer.status, 301);
        assert.equal(new URL(answer.headers['location'] ?? '', `http://127.0.0.1:${own}`).pathname, `${base}faq/`);
      });

      test('hashed files are kept for a year, all others asked after', async () => {
        for (const pattern of [/^assets\/.*\.css$/, /^search\/texts.*json$/, /\.pf_meta$/, /\.pf_fragment$/]) {
          assert.equal((await get(oneOf(pattern))).headers['cache-control'], caching.hashed);
        }
        for (const file of ['index.html', 'pagefind/pagefind.js', 'pagefind/pagefind-entry.json', 'robots.txt']) {
          assert.equal((await get(file)).headers['cache-control'], caching.others, file);
        }
      });

      test('text is compressed for those who take it, and is the same text', async () => {
        for (const file of [
          'index.html',
          oneOf(/^assets\/.*\.css$/),
          oneOf(/^assets\/.*\.js$/),
          oneOf(/texts.*json$/),
        ]) {
          const plain = await get(file);
          const packed = await get(file, { 'Accept-Encoding': 'gzip' });
          assert.equal(packed.headers['content-encoding'], 'gzip', file);
          assert.match(packed.headers['vary'] ?? '', /Accept-Encoding/i);
          assert.ok(packed.body.length < plain.body.length * 0.7, file);
          assert.deepEqual(gunzipSync(packed.body), plain.body);
        }
      });

      test('a file that is still the same is not sent again, packed or not', async () => {
        for (const encoding of ['identity', 'gzip']) {
          const headers = { 'Accept-Encoding': encoding };
          const { headers: told } = await get('index.html', headers);
          const again = await get('index.html', { ...headers, 'If-None-Match': told['etag'] ?? '' });
          assert.equal(again.status, 304, encoding);
          const since = await get('index.html', { ...headers, 'If-Modified-Since': told['last-modified'] ?? '' });
          assert.equal(since.status, 304, encoding);
          assert.equal((await get('index.html', { 'If-None-Match': '"another"' })).status, 200);
        }
      });

      test('a part of a file is sent as a part', async () => {
        const file = oneOf(/\.pf_fragment$/);
        const whole = await get(file);
        const part = await get(file, { Range: 'bytes=2-9' });
        assert.equal(part.status, 206);
        assert.deepEqual(part.body, whole.body.subarray(2, 10));
        assert.equal((await get(file, { Range: 'bytes=99999999-' })).status, 416);
      });

      test('an unknown address answers 404 with the page that helps, never kept for a year', async () => {
        const notFound = (await get('404.html')).body;
        for (const address of [
          'no/such/page/',
          'faq/no-such-thing/',
          'assets/gone.12345678.js',
          'assets/',
          'pagefind/',
        ]) {
          const answer = await get(address);
          assert.equal(answer.status, 404, address);
          assert.deepEqual(answer.body, notFound, address);
          assert.equal(answer.headers['cache-control'], caching.others, address);
          assertHeaders(answer, '404.html');
        }
      });

      test('what is written for servers is sent to nobody', async () => {
        for (const file of serverFiles) assert.ok([403, 404].includes((await get(file)).status), file);
      });

      test('old addresses lead to the page that has their answer, with all headers', async () => {
        const { moved, queries } = oldAddressesOf(contentOf(site));
        const old = filePaths.oldFaq.slice(1);
        const leads = [
          ...moved.map(({ from, to }) => ({ from: from.slice(1), to })),
          ...queries.map(({ parameter, number, address: to }) => ({ from: `${old}?${parameter}=${number}`, to })),
          ...queries.map(({ parameter, number, address: to }) => ({
            from: `${old}?x=1&${parameter}=${number}&y=2`,
            to,
          })),
        ];
        for (const { from, to } of leads) {
          const answer = await get(from);
          assert.equal(answer.status, 301, from);
          assert.equal(
            new URL(answer.headers['location'] ?? '', `http://127.0.0.1:${own}`).href,
            `http://127.0.0.1:${own}${base}${to.slice(1)}`,
          );
          assert.equal(answer.headers['x-content-type-options'], 'nosniff');
        }
        assert.equal((await get(`${old}?answer=999`)).status, 200);
        assert.equal((await get(`${old}?answer=10000000011`)).status, 200);
      });

      if (base === '/') return;
      test('the path itself leads home, and beside it the site answers nothing', async () => {
        const bare = await ask(own, base.slice(0, -1));
        assert.equal(bare.status, 301);
        assert.equal(new URL(bare.headers['location'] ?? '', `http://127.0.0.1:${own}`).pathname, base);
        assert.equal((await ask(own, '/faq/')).status, 404);
      });
    });
  }
}
