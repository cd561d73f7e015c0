/** Guards against: "the form lacks a field", "I changed one word, and the whole file looks changed". */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'astro/zod';
import { addressProblem, fileFor } from '#src/desk/address.ts';
import { changeRequest } from '#src/desk/change-request.ts';
import { contentForDesk, libraryForDesk } from '#src/desk/content.ts';
import { filesOf } from '#src/desk/files-of-draft.ts';
import { fieldsOf } from '#src/desk/form.ts';
import { judge } from '#src/desk/judge.ts';
import { firstDraft, withText } from '#src/desk/new-question.ts';
import { questionParts, questionTexts } from '#src/desk/question-texts.ts';
import { draftOf, firstLineOfText, sourceOf } from '#src/desk/source-text.ts';
import { checkLibrary } from '#src/rules/index.ts';
import { question } from '#src/schemas/question.ts';
import { type ContentCopy, copyOfContent } from '#tests/support/content-copy.ts';

const file = 'faq/filing/blue-folder.mdx';

function atDesk(content: ContentCopy) {
  const library = content.library();
  const rootName = (library.site?.file ?? '').replace(/\/site\.yaml$/, '');
  return libraryForDesk(
    JSON.parse(JSON.stringify(contentForDesk(library, rootName))) as ReturnType<typeof contentForDesk>,
  );
}

test('every field of a question has a control, a label, and a place on the form', () => {
  const fields = fieldsOf(question);
  assert.deepEqual(fields.map(({ name }) => name).toSorted(), questionParts.flatMap((part) => part.fields).toSorted());
  for (const field of fields) {
    const text = questionTexts[field.name as keyof typeof questionTexts];
    assert.ok(text.label);
    if (field.kind === 'rows') {
      assert.deepEqual(Object.keys(text.row?.fields ?? {}).toSorted(), field.fields.map(({ name }) => name).toSorted());
    }
  }
});

test('the controls are those of the schema', () => {
  const kinds = Object.fromEntries(
    fieldsOf(question).map(({ name, kind, isOptional }) => [name, `${kind} ${isOptional}`]),
  );
  assert.equal(kinds['question'], 'line false');
  assert.equal(kinds['title'], 'line true');
  assert.equal(kinds['reviewed'], 'day false');
  assert.equal(kinds['confidence'], 'choice false');
  assert.equal(kinds['audience'], 'choices false');
  assert.equal(kinds['aliases'], 'lines true');
  assert.equal(kinds['sources'], 'rows false');
  assert.throws(() => fieldsOf(z.strictObject({ weight: z.number() })), /no control for the field "weight"/);
});

test('a file that nobody changed stays as it was, letter for letter', (context) => {
  for (const { source } of copyOfContent(context).library().questions) {
    assert.equal(sourceOf(draftOf(source), source), source);
  }
});

test('only the field that was changed is written anew', (context) => {
  const source = copyOfContent(context).read(file);
  const { fields, body } = draftOf(source);
  const changed = sourceOf({ fields: { ...fields, question: 'Must it be: blue?', title: 'Blue' }, body }, source);
  assert.equal(
    changed,
    source
      .replace(/question: .*/, "question: 'Must it be: blue?'")
      .replace(/(changes:[^]*?)\n---/, '$1\ntitle: Blue\n---'),
  );
  const { legacyIds: _, ...others } = fields;
  assert.equal(sourceOf({ fields: others, body }, source), source.replace(/legacyIds: .*\n/, ''));
  assert.equal(source.split('\n')[firstLineOfText(source) - 1], body.split('\n')[0]);
});

test('what travels to the desk is enough for the rules to say of other pages what they say of the whole content', (context) => {
  const content = copyOfContent(context);
  content.replace(file, 'answeredBy: quill-desk', 'answeredBy: no-desk');
  const told = (library: ReturnType<typeof atDesk>): string[] =>
    checkLibrary(library, [])
      .map(({ message }) => message)
      // Of texts that were not sent.
      .filter((message) => !/^has no text$|does not begin with a paragraph/.test(message));
  assert.deepEqual(told(atDesk(content)), ['desk "no-desk" does not exist']);
  assert.ok(told(content.library()).includes('desk "no-desk" does not exist'));
});

test('a complaint comes with the field it is about, or with the line of the text', (context) => {
  const library = atDesk(copyOfContent(context));
  const opened = library.questions.find((one) => one.file === file);
  assert.ok(opened);
  const { fields } = draftOf(opened.source);
  const at = (draft: Parameters<typeof sourceOf>[0]) => {
    const files = filesOf({ slug: 'blue-folder', file, before: opened.source, draft }, library);
    return judge(library, files, {}).map((one) => [one.at, one.line, one.rule]);
  };
  assert.deepEqual(at({ fields, body: 'Yes.\n\nIt costs $5.' }), [['body', 3, 'as-of']]);
  assert.deepEqual(at({ fields: { ...fields, answeredBy: 'nobody' }, body: 'Yes.' }), [
    [['answeredBy'], undefined, 'desk-exists'],
  ]);
  assert.deepEqual(at({ fields: { ...fields, reviewed: undefined }, body: 'Yes.' }), [
    [['reviewed'], undefined, 'schema'],
  ]);
  assert.deepEqual(at({ fields, body: 'Yes, see [what it costs](/faq/token-fee/#what-things-cost).' }), []);
  assert.deepEqual(at({ fields, body: 'Yes, see [what it costs](/faq/token-fee/#no-part).' }), [
    ['body', 1, 'link-exists'],
  ]);
  assert.deepEqual(at({ fields, body: '<Note>' }), [['body', 1, 'mdx']]);
});

test('related questions are changed with the one that names them, and let go with it', (context) => {
  const library = atDesk(copyOfContent(context));
  const opened = library.questions.find((one) => one.file === file);
  assert.ok(opened);
  const { fields, body } = draftOf(opened.source);
  const related = opened.data.related.filter(({ id }) => id !== 'token-fee');
  const draft = { fields: { ...fields, related: [...related, { id: 'lost-key', because: 'both are lost' }] }, body };
  const [, ...others] = filesOf({ slug: 'blue-folder', file, before: opened.source, draft }, library);
  const idsIn = (text: string) => (draftOf(text).fields['related'] as { id: string }[]).map(({ id }) => id);
  assert.deepEqual(
    others.map((other) => [other.file, idsIn(other.text).includes('blue-folder')]),
    [
      ['faq/keys-tokens/lost-key.mdx', true],
      ['faq/keys-tokens/token-fee.mdx', false],
    ],
  );
});

test('a new question can be kept as soon as it has words, and says that its answer is not written', (context) => {
  const library = atDesk(copyOfContent(context));
  const desk = library.site?.data.desks[0];
  assert.ok(desk);
  const proposal = {
    topic: 'filing',
    audience: ['firm' as const],
    aliases: ['a pigeon'],
    related: ['wax-seal', 'night-hatch', 'wobbly-paper'].map((id) => ({ id, because: 'both fly', question: '' })),
    slug: 'pigeon',
    answeredBy: desk.id,
    same: [],
  };
  const first = firstDraft(desk, '2026-01-02', proposal);
  const draft = withText({ ...first, fields: { question: 'May I bring a pigeon?', ...first.fields } }, desk);
  const files = filesOf(
    { slug: 'pigeon', file: fileFor('pigeon', 'filing', false), before: undefined, draft },
    library,
  );
  const judged = judge(library, files, {});
  assert.deepEqual(
    judged.filter(({ level }) => level === 'error'),
    [],
  );
  assert.match(files[0]?.text ?? '', /This answer is not written yet/);
  const request = changeRequest('May I bring a pigeon?', files, '2026-01-02');
  for (const one of files) assert.ok(request.includes(one.text) && request.includes(`content/${one.file}`), one.file);
});

test('an address is good, and free', (context) => {
  const library = atDesk(copyOfContent(context));
  assert.equal(addressProblem('pigeon', library), undefined);
  assert.match(addressProblem('Pigeon Post', library) ?? '', /not a slug/);
  assert.match(addressProblem('wax-seal', library) ?? '', /already/);
  assert.equal(fileFor('pigeon', 'filing', true), 'internal/faq/filing/pigeon.mdx');
});
