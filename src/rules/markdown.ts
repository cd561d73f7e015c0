import remarkLintNoEmphasisAsHeading from 'remark-lint-no-emphasis-as-heading';
import remarkLintNoUndefinedReferences from 'remark-lint-no-undefined-references';
import remarkLintNoUnusedDefinitions from 'remark-lint-no-unused-definitions';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { TextDocument } from '../content-files/documents.ts';
import type { Problem } from '../content-files/problem.ts';
import { type Rule, warning } from './rule.ts';

const linter = unified()
  .use(remarkLintNoUndefinedReferences)
  .use(remarkLintNoUnusedDefinitions)
  .use(remarkLintNoEmphasisAsHeading)
  .freeze();

/** What each rule of remark-lint found, in the words of this site: its own name other tools' marks. */
const told: Readonly<Record<string, { message: string; hint: string }>> = {
  'no-undefined-references': {
    message: 'text in brackets leads nowhere',
    hint: 'write the address behind it, [text](/faq/…/); for brackets alone put \\ before the first',
  },
  'no-unused-definitions': { message: 'address that no link uses', hint: 'take it out, or use its name in a link' },
  'no-emphasis-as-heading': {
    message: 'bold line in the place of a heading',
    hint: 'write ## before it instead of ** around it: readers jump from heading to heading',
  },
};

/** Slips of Markdown that show on the page as odd text, or hide from those who do not see it. */
export const markdown: Rule = ({ questions, announcements, pages, notes }) =>
  [...questions, ...announcements, ...pages, ...notes].flatMap(slips);

function slips({ file, source, tree }: TextDocument<unknown>): Problem[] {
  const report = new VFile(source);
  linter.runSync(tree, report);
  return report.messages.map(({ ruleId = '', reason, line = 1, column = 1 }) => {
    const { message, hint } = told[ruleId] ?? { message: reason, hint: undefined };
    return warning({ file, line, column }, 'markdown', message, hint);
  });
}
