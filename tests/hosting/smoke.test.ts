/** Guards against: "The smoke test said all was well, and the search stood still." */
import assert from 'node:assert/strict';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { smokeTest } from '#src/commands/smoke-test.ts';
import { hostServers, startHost } from '#tests/support/host-servers.ts';
import { fixtureSite, realSite } from '#tests/support/sites.ts';

/** After those of the other tests of hosts. */
const port = realSite.port + 18;
const [nginx] = hostServers;
const path = nginx?.find();
const skip = path === undefined && 'no nginx here';

async function wrongAt(home: string): Promise<string[]> {
  return (await smokeTest(new URL(home))).flatMap(({ what, wrong }) =>
    wrong === undefined ? [] : `${what}: ${wrong}`,
  );
}

describe('smoke test of a real host', { skip }, () => {
  const home = `http://127.0.0.1:${port}${fixtureSite.base}`;
  if (!nginx || path === undefined) return;
  let stop = (): void => undefined;
  before(() => {
    stop = startHost(nginx, path, fixtureSite, port);
  });
  after(() => stop());

  test('a host that serves as it should passes', async () => {
    assert.deepEqual(await wrongAt(home), []);
  });

  /** A host between, which spoils one thing. */
  const spoilings: [name: string, told: RegExp, spoil: (address: string, response: ServerResponse) => boolean][] = [
    [
      'no types for the index',
      /index behind them is whole.*pf_meta: answered 404/,
      (address, response) => {
        if (!address.endsWith('.pf_meta')) return false;
        response.writeHead(404).end();
        return true;
      },
    ],
    [
      'its own page for what is not there',
      /unknown address.*another page/,
      (address, response) => {
        if (!address.includes('no-such-page')) return false;
        response.writeHead(404).end('Not here');
        return true;
      },
    ],
    [
      'another page at home',
      /home page answers.*Content-Type/,
      (address, response) => {
        if (address !== fixtureSite.base) return false;
        response.end('Welcome to nginx');
        return true;
      },
    ],
    [
      'no page at the old address',
      /old FAQ leads on: answered 404/,
      (address, response) => {
        if (!address.includes('cgi-bin')) return false;
        response.writeHead(404).end();
        return true;
      },
    ],
  ];
  for (const [name, told, spoil] of spoilings) {
    test(`a host with ${name} is told`, async () => {
      const between = await listen((address, response) => {
        if (!spoil(address, response)) void pass(address, response);
      });
      try {
        const wrong = await wrongAt(`http://127.0.0.1:${portOf(between)}${fixtureSite.base}`);
        assert.match(wrong.join('\n'), told);
        assert.equal(wrong.length, 1);
      } finally {
        between.close();
      }
    });
  }

  test('a host without the headers is told each page', async () => {
    const between = await listen((address, response) => void pass(address, response, /^(?!x-frame-options)/));
    try {
      const wrong = await wrongAt(`http://127.0.0.1:${portOf(between)}${fixtureSite.base}`);
      assert.deepEqual(
        wrong,
        ['/', '/search/'].map((page) => `the security headers of ${page}: X-Frame-Options is missing; wanted: DENY`),
      );
    } finally {
      between.close();
    }
  });

  async function pass(address: string, response: ServerResponse, kept = /^/): Promise<void> {
    const answer = await fetch(`http://127.0.0.1:${port}${address}`, { redirect: 'manual' });
    response.statusCode = answer.status;
    for (const [name, value] of answer.headers) {
      if (
        !['content-encoding', 'content-length', 'transfer-encoding', 'connection'].includes(name) &&
        kept.test(name)
      ) {
        response.setHeader(name, value);
      }
    }
    // Fetch has unpacked it.
    const body = Buffer.from(await answer.arrayBuffer());
    if (answer.headers.has('content-encoding')) response.setHeader('Content-Encoding', 'gzip');
    response.end(answer.headers.has('content-encoding') ? gzipSync(body) : body);
  }
});

test('an address where nobody answers is told in one line', async () => {
  const closed = await listen(() => undefined);
  const free = portOf(closed);
  await new Promise((resolve) => closed.close(resolve));
  const wrong = await wrongAt(`http://127.0.0.1:${free}/`);
  assert.equal(wrong.length, 1);
  assert.match(wrong[0] ?? '', /ECONNREFUSED/);
});

function listen(answer: (address: string, response: ServerResponse) => void): Promise<Server> {
  const server = createServer((request, response) => answer(request.url ?? '', response));
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}
