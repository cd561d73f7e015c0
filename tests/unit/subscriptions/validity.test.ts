/**
 * Guards against: "The validator calls your feed invalid." What the W3C's feed validator asks, of every feed; that they
 * are well-formed, the strict parser of feeds.test.ts shows.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { XMLParser } from 'fast-xml-parser';
import type { FeedFile } from '#src/knowledge/file-paths.ts';
import { feedFile } from '#src/subscriptions/feed-file.ts';
import { subjectsOf } from '#src/subscriptions/subjects.ts';
import { contentOf } from '#tests/support/content.ts';
import { jsonFeedSchema } from '#tests/support/json-feed-schema.ts';
import { testSites } from '#tests/support/sites.ts';
import { toldOf } from '#tests/support/told.ts';

interface RssItem {
  title: string;
  link: string;
  guid: { '#text': string; '@isPermaLink': string };
  pubDate: string;
  description: string;
  'content:encoded': string;
}

interface AtomEntry {
  title: string | { '#text': string };
  id: string;
  updated: string;
  published: string;
  link: { '@href': string; '@rel': string }[];
  content: { '#text': string; '@type': string };
}

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  isArray: (name) => ['item', 'entry', 'link'].includes(name),
});
/** RFC 822 with the four digits that RSS prefers, and RFC 3339. */
const rssDate =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d GMT$/;
const atomDate = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const tagUri = /^tag:[a-z.]+,\d{4}:\/\S*$/;
const absolute = /^https:\/\/court\.example\/help\/ecf\//;
/** Characters that XML 1.0 does not allow, however they are written. */
// eslint-disable-next-line no-control-regex -- these are the characters in question
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

function assertUnique(ids: readonly string[]): void {
  assert.deepEqual(
    ids.filter((id, index) => ids.indexOf(id) < index),
    [],
  );
}

for (const site of testSites) {
  const content = toldOf(contentOf(site));
  for (const subject of subjectsOf(content)) {
    const textOf = (file: FeedFile): string => feedFile(subject, file, content.publisher);

    void describe(`${subject.address} of the ${site.name} site`, () => {
      void test('RSS 2.0', () => {
        const text = textOf('rss.xml');
        assert.doesNotMatch(text, forbidden);
        const { rss } = xml.parse(text) as {
          rss: {
            '@version': string;
            channel: { title: string; description: string; item?: RssItem[]; 'atom:link': { '@href': string }[] };
          };
        };
        assert.equal(rss['@version'], '2.0');
        const { title, description, item = [], ...channel } = rss.channel;
        assert.ok(title && description);
        assert.match(JSON.stringify(channel['atom:link']), /rss\.xml/);
        assert.equal(item.length, subject.feed.items.length);
        for (const { pubDate, guid, link, ...rest } of item) {
          assert.match(pubDate, rssDate);
          assert.equal(new Date(pubDate).toUTCString(), pubDate, 'the day of the week is that of the date');
          assert.match(guid['#text'], tagUri);
          assert.equal(guid['@isPermaLink'], 'false');
          assert.match([link].flat()[0] ?? '', absolute);
          assert.ok(rest.title && rest.description && rest['content:encoded']);
        }
        assertUnique(item.map(({ guid }) => guid['#text']));
      });

      void test('Atom', () => {
        const text = textOf('atom.xml');
        assert.doesNotMatch(text, forbidden);
        const { feed } = xml.parse(text) as {
          feed: { '@xmlns': string; id: string; updated: string; author: { name: string }; entry?: AtomEntry[] };
        };
        assert.equal(feed['@xmlns'], 'http://www.w3.org/2005/Atom');
        assert.match(feed.id, tagUri);
        assert.match(feed.updated, atomDate);
        assert.ok(feed.author.name);
        const { entry = [] } = feed;
        assert.equal(entry.length, subject.feed.items.length);
        for (const { id, updated, published, link, content: told } of entry) {
          assert.match(id, tagUri);
          assert.match(updated, atomDate);
          assert.match(published, atomDate);
          assert.ok(published <= updated && updated <= feed.updated);
          assert.match(link.find((one) => one['@rel'] === 'alternate')?.['@href'] ?? '', absolute);
          assert.equal(told['@type'], 'html');
        }
        assertUnique(entry.map(({ id }) => id));
      });

      void test('JSON Feed 1.1', () => {
        const ajv = new Ajv2020({ strict: true, allErrors: true });
        addFormats(ajv);
        const feed = JSON.parse(textOf('feed.json')) as { items: { id: string }[] };
        assert.ok(ajv.validate(jsonFeedSchema, feed), JSON.stringify(ajv.errors, null, 1));
        assertUnique(feed.items.map(({ id }) => id));
      });
    });
  }
}
