/** Guards against: "our log has a thousand searches, and the report says there are none." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessLogReader, type Visit } from '#src/reports/access-log.ts';
import { askedIn } from '#src/reports/asked.ts';

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0)';

function combined(
  request: string,
  { status = 200, referrer = '-', agent = firefox, client = '10.0.0.1' } = {},
): string {
  return `${client} - - [21/Nov/2026:10:00:00 +0000] "${request}" ${status} 512 "${referrer}" "${agent}"`;
}

function visitsOf(lines: readonly string[]): Visit[] {
  const read = accessLogReader();
  return lines.flatMap((line) => read(line) ?? []);
}

function searchesOf(...lines: string[]): string[] {
  return askedIn(visitsOf(lines)).searches;
}

test('a search that begins on another page is a request for the results page', () => {
  assert.deepEqual(searchesOf(combined('GET /help/search/?q=client+code%3F HTTP/1.1')), ['client code?']);
});

test('a search that goes on in the results page shows as where the reader came from', () => {
  const referrer = 'https://court.example/search/?q=lost%20key&topic=filing';
  assert.deepEqual(searchesOf(combined('GET /faq/lost-key/ HTTP/2.0', { referrer })), ['lost key']);
});

test('turning pages or opening two results is one search; another reader or word is another', () => {
  const page = combined('GET /search/?q=Key&page=2 HTTP/1.1');
  const result = combined('GET /faq/lost-key/ HTTP/1.1', { referrer: 'https://court.example/search/?q=key' });
  assert.equal(searchesOf(combined('GET /search/?q=key HTTP/1.1'), page, result).length, 1);
  assert.equal(searchesOf(page, combined('GET /search/?q=key HTTP/1.1', { client: '10.0.0.2' })).length, 2);
  assert.equal(searchesOf(page, combined('GET /search/?q=keys HTTP/1.1')).length, 2);
});

test('robots, errors, other methods, other pages and empty boxes ask nothing', () => {
  const request = 'GET /search/?q=key HTTP/1.1';
  assert.deepEqual(
    searchesOf(
      combined(request, { agent: 'Googlebot/2.1' }),
      combined(request, { status: 404 }),
      combined('POST /search/?q=key HTTP/1.1'),
      combined('GET /search/?q=+ HTTP/1.1'),
      combined('GET /research/q=key HTTP/1.1'),
      combined('\\x16\\x03\\x01', { status: 400 }),
      'not a line of a log',
      '',
    ),
    [],
  );
});

test('a quote in what was sent does not end the field', () => {
  const agent = 'Mozilla \\"5.0\\" Monitor';
  assert.deepEqual(searchesOf(combined('GET /search/?q=a HTTP/1.1', { agent })), []);
});

test('an address that cannot be decoded is passed over', () => {
  assert.deepEqual(searchesOf(combined('GET /search/?q=%E0%A4%A HTTP/1.1')).length, 1);
  assert.deepEqual(searchesOf(combined('GET //[ HTTP/1.1')), []);
});

test('IIS names its fields above, in whatever order the administrator chose', () => {
  const lines = [
    '#Software: Microsoft Internet Information Services 10.0',
    '#Fields: date time cs-method cs-uri-stem cs-uri-query c-ip cs(User-Agent) cs(Referer) sc-status',
    '2026-11-21 10:00:00 GET /help/search/ q=client+code 10.0.0.1 Mozilla/5.0+(Windows) - 200',
    '2026-11-21 10:00:01 GET /help/faq/lost-key/ - 10.0.0.1 Mozilla/5.0 https://x.example/help/search/?q=lost+key 304',
    '#Fields: c-ip cs-uri-query cs-uri-stem cs-method sc-status date cs(User-Agent)',
    '10.0.0.1 q=umbrella /help/search/ GET 200 2026-11-22 Mozilla/5.0',
    '10.0.0.1 q=umbrella /help/search/ GET 200 2026-11-22 bingbot',
  ];
  assert.deepEqual(searchesOf(...lines), ['client code', 'lost key', 'umbrella']);
});

test('a verdict is read from its address, and the last one of a reader counts', () => {
  const said = (query: string): string => combined(`GET /help/feedback/?${query} HTTP/1.1`);
  const { verdicts } = askedIn(
    visitsOf([
      said('page=lost-key&reason=&answered=yes'),
      said('page=lost-key&reason=too+long&answered=no'),
      said('page=token-fee&answered=perhaps'),
    ]),
  );
  assert.deepEqual(verdicts, [{ page: 'lost-key', answered: false, reason: 'too long' }]);
});
