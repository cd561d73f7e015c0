/** `npm run check`: every content rule over the whole content, no build. `-- --json` for machines. */
import { parseArgs } from 'node:util';
import { formatProblem } from '../content-files/problem.ts';
import { readLibrary } from '../content-files/library.ts';
import { readEnvironment } from '../environment.ts';
import { checkLibrary } from '../rules/index.ts';
import { counts } from './counts.ts';
import { englishSpeller } from './english-speller.ts';
import { main, write } from './main.ts';

await main(() => {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const { contentRoot, edition } = readEnvironment(process.env);
  const { library, problems: reading } = readLibrary(contentRoot, edition);
  const problems = checkLibrary(library, reading, { speller: englishSpeller() });
  const errors = problems.filter(({ level }) => level === 'error').length;
  if (values.json) {
    write(JSON.stringify({ problems, errors, counts: counts(library) }, null, 2));
  } else {
    for (const problem of problems) write(formatProblem(problem));
    const told = Object.entries(counts(library)).map(([what, number]) => `${number} ${what}`);
    write(`${told.join(', ')}: ${errors} errors, ${problems.length - errors} warnings`);
  }
  return errors > 0 ? 1 : 0;
});
