/** Guards against: "another site wrote into our content while the dev server ran." */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { largestRequest } from '#src/desk/save-request.ts';
import { type DevServer, startDevServer } from '#tests/support/dev-server.ts';

interface Reply {
  status: number;
  body: string;
}

describe('saving at the desk', () => {
  let site: DevServer;
  before(async () => {
    site = await startDevServer('saving', '/help/ecf/');
  });
  after(() => site.stop());

  /** As a browser would not let a page do it: with any header. */
  function post(text: string, headers: Record<string, string> = {}, method = 'POST'): Promise<Reply> {
    const { origin, host } = new URL(site.url);
    const own = { origin, host, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
    return new Promise((resolve, reject) => {
      const asked = request(`${site.url}desk/save/`, { method, headers: { ...own, ...headers } }, (response) => {
        let body = '';
        response.on('data', (chunk) => (body += String(chunk)));
        response.on('end', () => {
          resolve({ status: response.statusCode ?? 0, body });
        });
      });
      asked.once('error', reject);
      asked.end(text);
    });
  }

  const own = 'faq/filing/blue-folder.mdx';
  const changed = (): { file: string; text: string; before: string | null }[] => {
    const before = site.content.read(own);
    return [{ file: own, text: before.replace('Yes. Every paper', 'Yes. Each paper'), before }];
  };
  const asText = (files: unknown): string => JSON.stringify({ files });

  for (const { from, headers, status } of [
    {
      from: 'a page of another site',
      headers: { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      status: 403,
    },
    {
      from: 'another port of this machine',
      headers: { origin: 'http://localhost:1', 'sec-fetch-site': 'same-site' },
      status: 403,
    },
    { from: 'nobody who says where he comes from', headers: { origin: 'null' }, status: 403 },
    {
      from: 'another name of this machine',
      headers: { origin: 'http://evil.example', host: 'evil.example' },
      status: 403,
    },
    { from: 'a form', headers: { 'content-type': 'text/plain' }, status: 415 },
  ]) {
    test(`a request of ${from} is turned away`, async () => {
      const before = site.content.read(own);
      const reply = await post(asText(changed()), headers);
      assert.equal(reply.status, status, reply.body);
      assert.equal(site.content.read(own), before);
    });
  }

  test('only POST saves', async () => {
    assert.equal((await post('', {}, 'PUT')).status, 405);
  });

  test('a request that is too large is not read', async () => {
    assert.equal((await post('x'.repeat(largestRequest + 1))).status, 413);
    assert.equal((await post('x'.repeat(largestRequest + 1), { 'transfer-encoding': 'chunked' })).status, 413);
  });

  for (const file of [
    '../outside.mdx',
    'faq/../../outside.mdx',
    '/tmp/outside.mdx',
    'faq/filing/..\\outside.mdx',
    'faq/filing/Upper.mdx',
    'faq/filing/script.js',
    'site.yaml',
    'internal/faq/filing/secret.mdx',
  ]) {
    test(`"${file}" is no file that the desk may write`, async () => {
      assert.equal((await post(asText([{ file, text: 'x', before: null }]))).status, 400);
    });
  }

  test('what is no request of the desk is turned away', async () => {
    for (const text of [
      '',
      'null',
      '{',
      asText([]),
      asText([{ file: own }]),
      JSON.stringify({ files: changed(), more: 1 }),
    ])
      assert.equal((await post(text)).status, 400, text);
  });

  test('what breaks a rule is not written', async () => {
    const [file] = changed();
    const { status, body } = await post(
      asText([{ ...file, text: file?.text.replace('topic: filing', 'topic: flying') }]),
    );
    assert.equal(status, 422);
    assert.match(body, /topic \\"flying\\" does not exist/);
  });

  test('a file that is not as it was stays, and so do all others of the request', async () => {
    const files = [
      ...changed(),
      { file: 'faq/filing/wax-seal.mdx', text: site.content.read('faq/filing/wax-seal.mdx'), before: 'old' },
    ];
    const before = site.content.read(own);
    const { status, body } = await post(asText(files));
    assert.equal(status, 409);
    assert.deepEqual(JSON.parse(body), { conflicts: ['faq/filing/wax-seal.mdx'] });
    assert.equal(site.content.read(own), before);
    assert.equal((await post(asText(changed().map((one) => ({ ...one, before: null }))))).status, 409);
  });

  test('what the desk sends is written whole', async () => {
    const files = changed();
    const { status, body } = await post(asText(files));
    assert.equal(status, 200, body);
    assert.equal(readFileSync(site.content.path(own), 'utf8'), files[0]?.text);
  });
});
