/** Guards against: "it made a page that nobody can publish", and proposals that come from nowhere. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { likeOnes } from '#src/drafts/likeness.ts';
import { mdxOf } from '#src/drafts/mdx.ts';
import { proposeAnnouncement, proposeQuestion } from '#src/drafts/propose.ts';
import { withRelated } from '#src/drafts/related-both-sides.ts';
import { slugFor } from '#src/drafts/slug.ts';
import { parseMdxDocument } from '#src/content-files/parse-document.ts';
import { question } from '#src/schemas/question.ts';
import { searchOver } from '#src/search/build/search-over.ts';
import { copyOfContent } from '#tests/support/content-copy.ts';
import { files } from '#tests/support/invented-files.ts';

test('a new question is put where the questions nearest to it are, with them as related topics', async (context) => {
  const library = copyOfContent(context).library();
  const proposal = await proposeQuestion('What does a brass key cost in tokens?', library, searchOver(library));
  assert.equal(proposal.topic, 'keys-tokens');
  assert.equal(proposal.answeredBy, 'token-office');
  assert.ok(proposal.related.length >= 3, 'there are fewer than three related topics');
  assert.ok(proposal.related.some(({ id, because }) => id === 'second-key' && because.includes('key')));
  assert.deepEqual(proposal.same, []);
  assert.match(proposal.slug, /^[a-z0-9-]+$/);
});

test('a question with five related topics is not proposed, for it may not name a sixth', async (context) => {
  const content = copyOfContent(context);
  const fifth = { id: 'night-hatch', because: 'it is dark' };
  const full = ['lost-key', 'token-refund'].reduce(
    (text, id) => withRelated(text, { ...fifth, id }),
    content.read(files.secondKey),
  );
  content.write(files.secondKey, full);
  const library = content.library();
  assert.equal(library.questions.find(({ id }) => id === 'second-key')?.data.related.length, 5);
  const { related } = await proposeQuestion('May I have a second key?', library, searchOver(library));
  assert.ok(!related.some(({ id }) => id === 'second-key'));
});

test('a question that is there in other words is named', (context) => {
  const { lexicon } = searchOver(copyOfContent(context).library());
  assert.equal(likeOnes('May my assistants have second keys', lexicon)[0]?.id, 'second-key');
  assert.equal(likeOnes('duplicate for an understudy', lexicon)[0]?.id, 'second-key', 'by one of its aliases');
  assert.deepEqual(likeOnes('Where do I park my umbrella?', lexicon), []);
});

test('the terms of the word list are proposed under their other names', async (context) => {
  const library = copyOfContent(context).library();
  const { aliases } = await proposeQuestion('Where do I leave a copper token?', library, searchOver(library));
  assert.ok(aliases.includes('Where do I leave a CT') || aliases.includes('Where do I leave a coin'), aliases.join());
});

test('an announcement gets the category of those that are like it, and the answers it may change', async (context) => {
  const library = copyOfContent(context).library();
  const proposal = await proposeAnnouncement('Tube closed for sweeping', library, searchOver(library));
  assert.equal(proposal.category, 'outage-maintenance');
  assert.ok(Array.isArray(proposal.mayChange));
});

test('an address is made of telling words, and of others when it is taken', (context) => {
  const { lexicon } = searchOver(copyOfContent(context).library());
  assert.equal(slugFor('Where is my lost key?', lexicon, []), 'lost-key');
  assert.equal(slugFor('Where is my lost key?', lexicon, ['lost-key']), 'lost-key-2');
  assert.match(slugFor('Où est ma clé?', lexicon, []), /^[a-z0-9]+(-[a-z0-9]+)*$/);
  assert.equal(slugFor('???', lexicon, []), 'untitled');
});

test('what YAML would read as something else comes back as it was written', () => {
  const fields = {
    question: 'No: is "yes" #1?',
    legacyIds: ['0123'],
    note: '- dash\u00a0here',
    reviewed: '2025-10-01',
  };
  const origin = { id: 'a', file: 'a.mdx', internal: false };
  const { problems } = parseMdxDocument(origin, mdxOf(fields, 'Text.'), question);
  assert.ok(!problems.some(({ rule }) => rule === 'yaml'), 'it is no YAML');
  const text = mdxOf(fields, 'Text.');
  assert.match(text, /^legacyIds: \['0123'\]$/m);
  assert.match(text, /^reviewed: 2025-10-01$/m);
});

test('a related topic is added to the other side and nothing else is touched', (context) => {
  const before = copyOfContent(context).read(files.secondKey);
  const after = withRelated(before, { id: 'new-key', because: 'it is: new' });
  const added = after.split('\n').filter((line) => !before.split('\n').includes(line));
  assert.deepEqual(added, ['  - id: new-key', '    because: "it is: new"']);
  assert.equal(after.replace('  - id: new-key\n    because: "it is: new"\n', ''), before);
});

test('a related topic is added to an empty list and to one on one line', () => {
  const page = (list: string): string => `---\nquestion: A\nrelated: ${list}\nlegacyIds: []\n---\n\nText.\n`;
  const one = '  - id: b\n    because: c\n';
  assert.equal(
    withRelated(page('[]'), { id: 'b', because: 'c' }),
    page(`\n${one}`.trimEnd()).replace('related: ', 'related:'),
  );
  assert.equal(
    withRelated(page('[{ id: a, because: x }]'), { id: 'b', because: 'c' }),
    page(`\n  - id: a\n    because: x\n${one}`.trimEnd()).replace('related: ', 'related:'),
  );
});
