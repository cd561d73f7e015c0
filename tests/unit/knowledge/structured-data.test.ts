/** Guards against: "a search engine read the page wrong, or a title broke out of the data block." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  announcementArticle,
  answeredQuestion,
  breadcrumbs,
  dataBlock,
  pageGraph,
} from '#src/knowledge/structured-data.ts';
import { contentOf } from '#tests/support/content.ts';
import { fixtureSite } from '#tests/support/sites.ts';
import { toldOf } from '#tests/support/told.ts';

const library = contentOf(fixtureSite);
const { publisher, questions, announcements } = toldOf(library);

void test('a question is told with its whole answer and absolute links', () => {
  const question = questions.find(({ id }) => id === 'blue-folder');
  assert.ok(question);
  const faq = answeredQuestion(question, publisher);
  assert.equal(faq['@type'], 'FAQPage');
  const [asked] = faq['mainEntity'] as { name: string; acceptedAnswer: { text: string } }[];
  assert.equal(asked?.name, 'Must every paper go into a blue folder?');
  assert.match(asked.acceptedAnswer.text, /https:\/\/court\.example\/help\/ecf\/contact\/#quill-desk/);
});

void test('an announcement is told with its days', () => {
  const gong = announcements.find(({ id }) => id === 'gong-test');
  assert.ok(gong);
  assert.partialDeepStrictEqual(announcementArticle(gong, publisher), {
    '@type': 'NewsArticle',
    headline: 'Gong & "Bell" Test 🔔: <2 Rings',
    datePublished: '2025-09-15',
    dateModified: '2025-09-20',
  });
});

void test('breadcrumbs count from 1 and end at the page itself', () => {
  const list = breadcrumbs(
    [
      { text: 'Home', address: '/' },
      { text: 'Keys', address: '/topics/keys-tokens/' },
    ],
    publisher,
  );
  assert.deepEqual(list['itemListElement'], [
    { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://court.example/help/ecf/' },
    { '@type': 'ListItem', position: 2, name: 'Keys', item: 'https://court.example/help/ecf/topics/keys-tokens/' },
  ]);
});

void test('nothing in a data block can end the element it stands in, and it is still the same data', () => {
  assert.ok(library.site);
  const graph = pageGraph(
    { title: '</script><b>', description: '<!--', address: '/', about: [] },
    library.site.data,
    publisher,
  );
  const block = dataBlock(graph);
  assert.ok(!block.includes('<'));
  assert.deepEqual(JSON.parse(block), graph);
});
