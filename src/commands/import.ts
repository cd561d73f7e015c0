/**
 * `npm run import -- old-page.html`: turns a saved page of the old FAQ or of PACER's announcements, or its plain text,
 * into drafts. They lie outside the content until a person has finished them.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { readLibrary } from '../content-files/library.ts';
import { type OldDraft, draftsFrom } from '../drafts/old-pages/drafts.ts';
import { readOldPage } from '../drafts/old-pages/read.ts';
import type { OldPage, Piece } from '../drafts/old-pages/old-page.ts';
import { readEnvironment } from '../environment.ts';
import { buildDay } from '../knowledge/dates.ts';
import { CommandError, main, tell, write } from './main.ts';
import { siteOf } from './new-page.ts';

/** A page is never as large; what is larger is a picture or an archive. In bytes. */
const largestPage = 5_000_000;

await main(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { out: { type: 'string', default: 'drafts' }, from: { type: 'string' } },
  });
  if (positionals.length === 0) throw new CommandError('Which page? npm run import -- old-page.html');
  const { contentRoot } = readEnvironment(process.env);
  const { library } = readLibrary(contentRoot, 'public');
  const site = siteOf(library);
  for (const path of positionals) {
    const page = readOldPage(textOf(path));
    const drafts = await draftsFrom(
      { ...page, address: values.from ?? page.address },
      library,
      site,
      buildDay(site.timezone),
    );
    if (drafts.length === 0) throw new CommandError(`${path}: no question and no announcement was found in it.`);
    writeAll(drafts, values.out);
    summarise(path, page, drafts);
  }
  return 0;
});

/** Pages of 2004 are seldom UTF-8. */
function textOf(path: string): string {
  if (!existsSync(path) || !statSync(path).isFile()) throw new CommandError(`There is no file ${path}.`);
  const bytes = readFileSync(path);
  if (bytes.length > largestPage) throw new CommandError(`${path} is larger than 5 MB: that is no page of text.`);
  if (bytes.includes(0)) throw new CommandError(`${path} is not text.`);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return new TextDecoder('windows-1252').decode(bytes).replaceAll('\r\n', '\n');
  }
}

/** All of them or, when one is there already, none. */
function writeAll(drafts: readonly OldDraft[], out: string): void {
  const there = drafts.map(({ path }) => join(out, path)).find((path) => existsSync(path));
  if (there !== undefined) {
    throw new CommandError(`${there} is there already. Nothing was written; name another folder by --out.`);
  }
  for (const { path, text } of drafts) {
    const target = join(out, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text, { flag: 'wx' });
    write(target.replaceAll(sep, '/'));
  }
}

function summarise(
  path: string,
  { questions, announcements, furniture, unplaced }: OldPage,
  drafts: readonly OldDraft[],
): void {
  const answered = questions.filter(({ answer }) => answer.length > 0).length;
  tell(`${path}: ${questions.length} questions, ${answered} with an answer; ${announcements.length} announcements.`);
  const there = drafts.filter(({ thereAlready }) => thereAlready !== undefined);
  if (there.length > 0) tell('There already, as it seems; the draft is to be compared, not added:');
  for (const { title, thereAlready = '' } of there) tell(`    ${thereAlready}  ${title}`);
  list('Left out, since it stands on every page:', furniture);
  list('Could not be placed; look whether it belongs into a draft:', unplaced);
  tell('Finish each draft, move it into content/, then run npm run check.');

  function list(heading: string, pieces: readonly Piece[]): void {
    if (pieces.length > 0) tell(heading);
    for (const { text, line } of pieces) tell(`    line ${line}: ${text}`);
  }
}
