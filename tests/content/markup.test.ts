/** "My screen reader read nonsense": every built page is written as HTML means it. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { builtPages } from '#tests/support/built-pages.ts';
import { markupRules } from '#tests/support/markup-rules.ts';
import { realSite } from '#tests/support/sites.ts';

void test('html-validate finds nothing on any page', async () => {
  const checker = new HtmlValidate(new StaticConfigLoader(markupRules));
  const findings: string[] = [];
  for (const page of builtPages(realSite)) {
    const { results } = await checker.validateFile(page);
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
      findings.push(`${page}:${line}:${column} ${message} (${ruleId})`);
    }
  }
  assert.deepEqual(findings, []);
});
