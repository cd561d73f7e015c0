/**
 * `npm run new -- faq "Question?"`, `npm run new -- announcement "Title"`: proposes what the new page says of itself from
 * the pages that are there, asks where somebody sits at the terminal, and writes a file that passes the check.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { formatProblem, type Problem } from '../content-files/problem.ts';
import { type Library, readLibrary } from '../content-files/library.ts';
import { type DraftFile, withDrafts } from '../drafts/with-draft.ts';
import { readEnvironment } from '../environment.ts';
import { errorsIn } from '../rules/index.ts';
import { conversation } from './ask.ts';
import { CommandError, main, tell, write } from './main.ts';
import { draftAnnouncement, draftQuestion, type NewOptions } from './new-page.ts';

const usage = 'npm run new -- faq "Question?"   or   npm run new -- announcement "Title"';

await main(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      topic: { type: 'string' },
      category: { type: 'string' },
      published: { type: 'string' },
      slug: { type: 'string' },
      audience: { type: 'string' },
      desk: { type: 'string' },
      alias: { type: 'string', multiple: true },
      related: { type: 'string' },
      'source-url': { type: 'string' },
      'source-title': { type: 'string' },
      'source-dated': { type: 'string' },
      yes: { type: 'boolean', default: false },
    },
  });
  const { ask, end } = conversation(!values.yes);
  try {
    const kind = positionals[0] ?? (await ask('A question for the FAQ, or an announcement? faq or announcement', ''));
    if (kind !== 'faq' && kind !== 'announcement') throw new CommandError(`What is new? ${usage}`);
    const title =
      positionals.slice(1).join(' ').trim() || (await ask(kind === 'faq' ? 'The question' : 'The title', ''));
    if (title === '') throw new CommandError(`How does it read? ${usage}`);

    const { contentRoot } = readEnvironment(process.env);
    const { library, problems } = readLibrary(contentRoot, 'public');
    const options: NewOptions = { ...values, title, contentRoot, ask, tell };
    const files = await (kind === 'faq' ? draftQuestion : draftAnnouncement)(library, options);
    save(files, library, problems);
    return 0;
  } finally {
    end();
  }
});

/** The new file first, then those that name it. Nothing is written when the new one would not pass the check. */
function save(files: readonly DraftFile[], before: Library, reading: Problem[]): void {
  const [draft] = files;
  if (!draft) return;
  const { library, problems: wrong } = withDrafts(before, files);
  const errors = errorsIn(library, [...reading, ...wrong]).filter(({ file }) => files.some((one) => one.file === file));
  if (errors.length > 0) throw new CommandError(`Nothing was written:\n${errors.map(formatProblem).join('\n')}`);

  try {
    mkdirSync(dirname(draft.file), { recursive: true });
    writeFileSync(draft.file, draft.text, { flag: 'wx' });
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    const why = exists ? 'is there already' : `cannot be written: ${String(error)}`;
    throw new CommandError(`${draft.file} ${why}. Nothing was changed.`);
  }
  write(draft.file);
  for (const { file, text } of files.slice(1)) {
    writeFileSync(file, text);
    tell(`Also changed: ${file} (it names the new question in turn)`);
  }
  tell('Write the text, the sources and better reasons, then run npm run check.');
}
