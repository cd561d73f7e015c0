/** `npm run dev`: the site as it is being written; pages, search and content errors follow every save. */
import { watch } from 'node:fs';
import { dev } from 'astro';
import { formatProblem } from '../content-files/problem.ts';
import { readLibrary } from '../content-files/library.ts';
import { readEnvironment } from '../environment.ts';
import { checkLibrary } from '../rules/index.ts';
import { englishSpeller } from './english-speller.ts';
import { main, write } from './main.ts';

/** Editors save in several steps; a check waits until they are done. In milliseconds. */
const pauseAfterSave = 150;

await main(async () => {
  const { contentRoot, edition } = readEnvironment(process.env);
  const speller = englishSpeller();
  const tell = (): void => {
    const { library, problems } = readLibrary(contentRoot, edition);
    const all = checkLibrary(library, problems, { speller });
    for (const problem of all) write(formatProblem(problem));
    write(all.length === 0 ? 'Content: no errors.' : `Content: ${all.length} to look at.`);
  };
  tell();
  let waiting: NodeJS.Timeout | undefined;
  watch(contentRoot, { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(tell, pauseAfterSave);
  });
  const port = Number(process.env['PORT'] ?? 4321);
  await dev({ server: { port, host: process.env['HOST'] ?? 'localhost' } });
  return 0;
});
