/**
 * `npm run report`: what an editor should look at next; with `-- --log access.log`, what readers searched for and what
 * found nothing, without the names, addresses and case numbers that people type. `--json` for machines.
 */
import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { type Library, readLibrary } from '../content-files/library.ts';
import { readEnvironment } from '../environment.ts';
import { buildDay } from '../knowledge/dates.ts';
import { accessLogReader, type Visit } from '../reports/access-log.ts';
import { askedIn } from '../reports/asked.ts';
import { type ContentReport, contentReport, listsOf } from '../reports/content-report.ts';
import { countFeedback, type FeedbackCount } from '../reports/feedback.ts';
import { harmlessWords, reportSearches, type SearchCount, type SearchReport } from '../reports/searches.ts';
import { searchOver } from '../search/build/search-over.ts';
import { plainWords } from './english-speller.ts';
import { CommandError, main, write } from './main.ts';

/** Of each list of searches so many are printed; `--json` has all. */
const searchesShown = 25;

interface LogReport {
  searches: SearchReport;
  feedback: FeedbackCount[];
}

await main(async () => {
  const { values } = parseArgs({
    options: { log: { type: 'string', multiple: true, default: [] }, json: { type: 'boolean', default: false } },
  });
  const { contentRoot, edition } = readEnvironment(process.env);
  const { library } = readLibrary(contentRoot, edition);
  const content = contentReport(library, buildDay(library.site?.data.timezone ?? 'UTC'));
  const logs = values.log.length > 0 ? await logReport(values.log, library) : undefined;
  if (values.json) write(JSON.stringify({ content, ...logs }, null, 2));
  else {
    printContent(content);
    if (logs) printLogs(logs);
  }
  return 0;
});

async function logReport(files: readonly string[], library: Library): Promise<LogReport> {
  const visits = (await Promise.all(files.map(visitsIn))).flat();
  if (visits.length === 0) {
    throw new CommandError(
      `No search and no verdict was found in ${files.join(', ')}. The combined format of nginx and Apache and the W3C format of IIS are read.`,
    );
  }
  const { searches, verdicts } = askedIn(visits);
  const open = searchOver(library);
  const harmless = harmlessWords(library, plainWords());
  const pages = library.questions.map(({ id }) => id);
  return {
    searches: await reportSearches(searches, open, harmless),
    feedback: countFeedback(verdicts, pages, harmless),
  };
}

async function visitsIn(file: string): Promise<Visit[]> {
  if (!existsSync(file)) throw new CommandError(`There is no file ${file}.`);
  const bytes = createReadStream(file);
  const read = accessLogReader();
  const visits: Visit[] = [];
  for await (const line of createInterface({ input: file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes })) {
    const visit = read(line);
    // Pages that tell nothing of what was asked need not be kept.
    if (visit && /search\/|feedback\//.test(visit.address + visit.referrer)) visits.push(visit);
  }
  return visits;
}

function printContent(report: ContentReport): void {
  for (const list of listsOf(report)) {
    heading(`${list.heading} (${list.findings.length})`);
    for (const { file, why } of list.findings) write(`- ${file}: ${why}`);
  }
}

function printLogs({ searches, feedback }: LogReport): void {
  printSearches(`Most frequent of ${searches.total} searches`, searches.frequent);
  printSearches('Searches that find nothing', searches.foundNothing);
  heading('Did this answer your question?');
  for (const { page, yes, no, reasons } of feedback) {
    write(`- ${page}: ${yes} yes, ${no} no`);
    for (const reason of reasons) write(`  - ${reason}`);
  }
}

function printSearches(title: string, counts: readonly SearchCount[]): void {
  heading(title);
  for (const { words, times } of counts.slice(0, searchesShown)) write(`- ${times} × ${words}`);
}

/** Markdown, so that it can be sent on as it is. */
function heading(text: string): void {
  write(`\n## ${text}\n`);
}
