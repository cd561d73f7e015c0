/** Guards against: "your data file does not keep the schema you publish, and my import broke." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import addFormats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { apiFile, apiSchema } from '#src/knowledge/api-files.ts';
import { apiNames, type FaqFile } from '#src/schemas/api.ts';
import { contentOf } from '#tests/support/content.ts';
import { copyOfContent } from '#tests/support/content-copy.ts';
import { fixtureSite, realSite } from '#tests/support/sites.ts';
import { toldOf } from '#tests/support/told.ts';

const sites = [fixtureSite, realSite].map(({ name, ...site }) => ({
  name,
  content: toldOf(contentOf({ name, ...site })),
}));

function validatorOf(schema: object): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv);
  return ajv.compile(schema);
}

for (const { name: site, content } of sites) {
  for (const name of apiNames) {
    void test(`${name}.json of the ${site} site keeps its published schema`, () => {
      const validate = validatorOf(apiSchema(name, content.publisher));
      const data = JSON.parse(JSON.stringify(apiFile(name, content))) as Record<string, unknown>;
      assert.ok(validate(data), JSON.stringify(validate.errors, null, 1));
      assert.equal(data['$schema'], `https://court.example/help/ecf/api/schema/${name}.json`);
      assert.equal(validate({ ...data, colour: 'blue' }), false, 'an unknown field is refused');
    });
  }
}

void test('the schema refuses what its fields forbid', () => {
  const [{ content } = { content: undefined }] = sites;
  assert.ok(content);
  const validate = validatorOf(apiSchema('faq', content.publisher));
  const data = JSON.parse(JSON.stringify(apiFile('faq', content))) as FaqFile;
  const [question] = data.questions;
  assert.ok(question);
  for (const slip of [{ reviewed: 'yesterday' }, { confidence: 'maybe' }, { url: 'faq' }, { sources: [] }]) {
    assert.equal(validate({ ...data, questions: [{ ...question, ...slip }] }), false, JSON.stringify(slip));
  }
});

void test('a changed fact changes the data files, and the answer that tells it', (context) => {
  const content = copyOfContent(context);
  const statement = 'On weekdays the night hatch is open from 4:30 p.m. to midnight.';
  content.replace('facts.yaml', "opens: '16:30'", "opens: '17:00'");
  content.replace('facts.yaml', statement, statement.replace('4:30', '5'));
  const [before] = sites;
  assert.ok(before);
  for (const name of ['faq', 'announcements'] as const) {
    const changed = apiFile(name, toldOf(content.library())) as FaqFile;
    assert.partialDeepStrictEqual(changed.facts, [{ id: 'hatch-hours', opens: '17:00' }]);
    assert.notDeepEqual(changed.facts, (apiFile(name, before.content) as FaqFile).facts);
  }
});

void test('software finds the rules on client codes, bulk pulls and the login token as values', () => {
  const real = sites.find(({ name }) => name === 'real');
  assert.ok(real);
  const { facts, questions } = apiFile('faq', real.content) as FaqFile;
  const fact = (id: string): object | undefined => facts.find((one) => one.id === id);
  assert.partialDeepStrictEqual(fact('client-code-length'), { kind: 'text-limit', maxLength: 32 });
  assert.partialDeepStrictEqual(fact('client-code-characters'), { forbidden: [' ', ','], since: '2024-04-14' });
  assert.partialDeepStrictEqual(fact('bulk-pull-hours'), {
    opens: '18:00',
    closes: '06:00',
    timezone: 'America/Chicago',
  });
  assert.partialDeepStrictEqual(fact('nextgencso-token-reuse'), { token: 'NextGenCSO', sentAs: 'cookie' });
  assert.deepEqual(questions.find(({ id }) => id === 'client-code-pacer')?.facts, ['client-code-length']);
});
