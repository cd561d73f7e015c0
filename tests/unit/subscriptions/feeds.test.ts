/** Guards against: "my feed reader shows the notice twice, without its text, or under the wrong day." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extractFromJson, extractFromXml } from '@extractus/feed-extractor';
import { parseJsonFeed } from 'feedsmith';
import RssParser from 'rss-parser';
import type { FeedItem } from '#src/knowledge/feed-items.ts';
import type { FeedFile } from '#src/knowledge/file-paths.ts';
import { feedFile } from '#src/subscriptions/feed-file.ts';
import { type Subject, subjectsOf } from '#src/subscriptions/subjects.ts';
import { contentOf } from '#tests/support/content.ts';
import { copyOfContent } from '#tests/support/content-copy.ts';
import { files } from '#tests/support/invented-files.ts';
import { fixtureSite, realSite } from '#tests/support/sites.ts';
import { toldOf } from '#tests/support/told.ts';

/** What any reader must get out of a feed, whatever its format. */
interface Read {
  id: string | undefined;
  title: string | undefined;
  link: string | undefined;
  published: number;
  html?: string | undefined;
}

type Parser = (text: string) => Promise<Read[]> | Read[];

const rssParser = new RssParser<object, { id?: string; 'content:encoded'?: string }>();

const byRssParser: Parser = async (text) =>
  (await rssParser.parseString(text)).items.map((item) => ({
    id: item.guid ?? item.id,
    title: item.title,
    link: item.link,
    published: Date.parse(item.isoDate ?? ''),
    html: item['content:encoded'] ?? item.content,
  }));

const extracted = (feed: ReturnType<typeof extractFromXml>): Read[] =>
  (feed.entries ?? []).map(({ id, title, link, published }) => ({
    id,
    title,
    link,
    published: new Date(published ?? '').getTime(),
  }));
const plainly = { descriptionMaxLen: 0, normalization: true } as const;

const parsers: Record<Exclude<FeedFile, 'calendar.ics'>, Record<string, Parser>> = {
  'rss.xml': { 'rss-parser': byRssParser, 'feed-extractor': (text) => extracted(extractFromXml(text, plainly)) },
  'atom.xml': { 'rss-parser': byRssParser, 'feed-extractor': (text) => extracted(extractFromXml(text, plainly)) },
  'feed.json': {
    feedsmith: (text) =>
      (parseJsonFeed(text).items ?? []).map((item) => ({
        id: item.id,
        title: item.title,
        link: item.url,
        published: Date.parse(item.date_published ?? ''),
        html: item.content_html,
      })),
    'feed-extractor': (text) => extracted(extractFromJson(JSON.parse(text) as Record<string, unknown>, plainly)),
  },
};

const invented = toldOf(contentOf(fixtureSite));
const subjects = subjectsOf(invented);

function subjectAt(address: string, among: readonly Subject[] = subjects): Subject {
  const found = among.find((one) => one.address === address);
  assert.ok(found, `there is no subject at ${address}`);
  return found;
}

/** @param day which of its two dates the parser gives */
function wanted({ id, title, url, ...days }: FeedItem, day: 'published' | 'updated'): Omit<Read, 'html'> {
  return { id, title, link: url, published: days[day].getTime() };
}

for (const [file, ways] of Object.entries(parsers) as [Exclude<FeedFile, 'calendar.ics'>, Record<string, Parser>][]) {
  for (const [name, parse] of Object.entries(ways)) {
    void test(`${name} reads every ${file} as it is meant`, async () => {
      const filled = subjects.filter(({ feed }) => feed.items.length > 0);
      assert.ok(filled.length > 3);
      for (const subject of filled) {
        const read = await parse(feedFile(subject, file, invented.publisher));
        const { items } = subject.feed;
        assert.deepEqual(
          read.map(({ html: _text, ...rest }) => rest),
          items.map((item) => wanted(item, file === 'atom.xml' && name === 'feed-extractor' ? 'updated' : 'published')),
        );
        read.forEach(({ html }, i) => {
          if (html !== undefined) assert.equal(html, items[i]?.html);
        });
      }
    });
  }
}

void test('a title with &, quotes, < and a bell comes through every parser to the letter', async () => {
  const subject = subjectAt('/announcements/');
  const title = 'Gong & "Bell" Test 🔔: <2 Rings';
  for (const [file, ways] of Object.entries(parsers)) {
    for (const [name, parse] of Object.entries(ways)) {
      const read = await parse(feedFile(subject, file as FeedFile, invented.publisher));
      assert.ok(
        read.some((item) => item.title === title),
        `${name} of ${file}: ${read.map((item) => item.title).join('; ')}`,
      );
    }
  }
});

void test('feeds of the real content have unique ids, absolute links and no date after the last review', () => {
  const real = toldOf(contentOf(realSite));
  const lastReview =
    real.questions
      .map(({ data }) => data.reviewed)
      .toSorted()
      .at(-1) ?? '';
  for (const { address, feed } of subjectsOf(real)) {
    const { items } = feed;
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length, address);
    for (const item of items) {
      assert.match(item.id, /^tag:www\.mad\.uscourts\.gov,2026:\/\S+$/);
      assert.ok(item.url.startsWith('https://court.example/help/ecf/'), item.url);
      assert.doesNotMatch(item.html, /(href|src)="(?!https:|mailto:|tel:|http:)/, item.id);
      assert.ok(item.updated >= item.published, item.id);
      assert.ok(item.published.toISOString().slice(0, 10) <= lastReview, item.id);
      assert.ok(item.summary.length > 0 && item.html.includes('<p>'), item.id);
    }
    assert.deepEqual(
      items,
      items.toSorted((a, b) => b.updated.getTime() - a.updated.getTime()),
      address,
    );
  }
});

void test('required fields of each format are there, also while a feed is empty', () => {
  const empty = subjectAt('/announcements/category/security/');
  for (const subject of [empty, subjectAt('/announcements/')]) {
    const [rss, atom] = (['rss.xml', 'atom.xml'] as const).map((file) => feedFile(subject, file, invented.publisher));
    for (const field of ['<title>', '<link>', '<description>', 'rel="self"']) assert.ok(rss?.includes(field), field);
    for (const field of ['<title', '<id>tag:', '<updated>', '<author>', 'rel="self"', 'rel="alternate"']) {
      assert.ok(atom?.includes(field), field);
    }
    const json = JSON.parse(feedFile(subject, 'feed.json', invented.publisher)) as Record<string, unknown>;
    assert.equal(json['version'], 'https://jsonfeed.org/version/1.1');
    assert.ok(typeof json['title'] === 'string' && Array.isArray(json['items']));
    assert.match(String(json['feed_url']), /feed\.json$/);
  }
});

void test('an id stays when the site moves, and when the title or the text is mended', (context) => {
  const before = subjectAt('/announcements/').feed.items.map(({ id }) => id);
  const content = copyOfContent(context);
  content.replace(files.tealFolders, 'title: Teal Folders Are Welcome', 'title: Teal Folders Are Most Welcome');
  const moved = subjectsOf(toldOf(content.library(), 'https://elsewhere.example/'));
  assert.deepEqual(
    subjectAt('/announcements/', moved).feed.items.map(({ id }) => id),
    before,
  );
});

void test('an updated announcement goes to the top with its day, and the feed says what changed', () => {
  const [first] = subjectAt('/announcements/').feed.items;
  assert.equal(first?.updated.toISOString(), '2025-09-20T12:00:00.000Z');
  assert.equal(first.published.toISOString(), '2025-09-15T12:00:00.000Z');
  assert.match(first.html, /Updated September 20, 2025:<\/strong> It begins an hour later\./);
});

void test("a topic's feed tells the announcements that change its answers, and the changes of its answers, no others", () => {
  const titles = (topic: string): string[] => subjectAt(`/topics/${topic}/`).feed.items.map(({ title }) => title);
  assert.ok(titles('filing').includes('Teal Folders Are Welcome'));
  assert.ok(titles('filing').some((title) => title.startsWith('Changed answer: Must every paper go')));
  assert.ok(!titles('filing').includes('Silver Tokens'));
  assert.ok(titles('keys-tokens').includes('Silver Tokens'));
});

void test('a changed fact changes the feed', (context) => {
  const content = copyOfContent(context);
  content.replace(
    files.tealFolders,
    'From April 1, 2024 the court takes teal',
    'From April 1, 2024 the court took teal',
  );
  const changed = subjectsOf(toldOf(content.library()));
  for (const file of ['rss.xml', 'atom.xml', 'feed.json'] as const) {
    assert.notEqual(
      feedFile(subjectAt('/announcements/', changed), file, invented.publisher),
      feedFile(subjectAt('/announcements/'), file, invented.publisher),
    );
  }
});
