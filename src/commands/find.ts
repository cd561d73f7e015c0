/** `npm run find -- "words"`: the site's own search in the terminal, over the last build. `--json` for machines. */
import { parseArgs } from 'node:util';
import { readEnvironment } from '../environment.ts';
import { describe, search } from '../search/search.ts';
import { openBuiltSearch } from './built-search.ts';
import { CommandError, main, write } from './main.ts';

const resultsShown = 10;

await main(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  const q = positionals.join(' ');
  if (q.trim() === '') throw new CommandError('What should be found? npm run find -- "client code"');
  const { lexicon, engines } = openBuiltSearch(readEnvironment(process.env).outDir);
  const outcome = await search({ q }, lexicon, engines);
  const results = await describe(outcome.ranked.slice(0, resultsShown), outcome.plan, lexicon, engines);
  const asText = (runs: readonly { text: string }[]): string => runs.map(({ text }) => text).join('');

  if (values.json) {
    const shown = results.map(({ entry, score, excerpt, missing }) => ({
      title: entry.title,
      address: entry.address,
      kind: entry.kind,
      score: Number(score.toFixed(4)),
      excerpt: asText(excerpt),
      missing,
    }));
    write(
      JSON.stringify({ q, corrections: outcome.corrections, total: outcome.ranked.length, results: shown }, null, 2),
    );
    return 0;
  }
  for (const { typed, meant } of outcome.corrections) write(`Showing answers for "${meant}" instead of "${typed}".`);
  for (const [index, { entry, excerpt, missing }] of results.entries()) {
    write(
      `${String(index + 1).padStart(2)}. ${entry.title}\n    ${entry.address}${missing.length > 0 ? `  without: ${missing.join(', ')}` : ''}\n    ${asText(excerpt)}`,
    );
  }
  if (results.length === 0)
    write(
      `Nothing close was found.${outcome.knownWords.length > 0 ? ` Known words: ${outcome.knownWords.join(', ')}` : ''}`,
    );
  return 0;
});
