/**
 * Checks the content, builds into a fresh folder, and only then puts it in the place of the last good site.
 * Whatever goes wrong, or stops it half-way, the site that was there stays as it was.
 */
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { build } from 'astro';
import { formatProblem } from '../content-files/problem.ts';
import { sharedLibrary } from '../content-files/shared-library.ts';
import type { Environment } from '../environment.ts';
import { errorsIn } from '../rules/index.ts';
import { fileFault } from './file-faults.ts';
import { closePagefind } from '../search/build/pagefind-index.ts';
import { searchFilesOf } from '../search/build/search-files.ts';
import { CommandError, tell, write } from './main.ts';

/** @throws {CommandError} when the content has errors or the build fails */
export async function buildSite({ contentRoot, edition, outDir }: Environment): Promise<void> {
  const { library, problems: reading } = sharedLibrary(contentRoot, edition);
  const errors = errorsIn(library, reading);
  for (const problem of errors) tell(formatProblem(problem));
  if (errors.length > 0) {
    throw new CommandError(
      `Not built: ${errors.length} content ${errors.length === 1 ? 'error' : 'errors'}. ${outDir} is as it was.`,
    );
  }

  const target = resolve(outDir);
  const fresh = freshFolderBeside(target, outDir);
  const stage = stageFor(fresh);
  const clean = (): void => {
    for (const folder of [fresh, stage]) rmSync(folder, { recursive: true, force: true });
  };
  const interrupted = (): never => {
    clean();
    process.exit(130);
  };
  process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
  try {
    process.env['OUT_DIR'] = stage;
    // Pagefind indexes in a process of its own, while this one draws pages.
    void searchFilesOf(library);
    await build({ logLevel: 'warn' });
    if (stage !== fresh) await cp(stage, fresh, { recursive: true });
    // A temporary folder is its maker's alone; a site is read by the account of a web server.
    chmodSync(fresh, 0o755);
    swap(fresh, target);
    clean();
  } catch (error) {
    clean();
    throw new CommandError(`The build failed: ${fileFault(error, outDir)}\n${outDir} is as it was.`);
  } finally {
    await closePagefind();
    process.env['OUT_DIR'] = outDir;
    process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
  }
  write(`${outDir}: ${library.questions.length} questions, ${library.announcements.length} announcements`);
}

/** A new empty folder on the same disk; what killed builds left behind is swept away, and a half swap is completed. */
function freshFolderBeside(target: string, outDir: string): string {
  const parent = dirname(target);
  const name = basename(target);
  try {
    mkdirSync(parent, { recursive: true });
    const previous = `${target}.previous`;
    if (existsSync(previous) && !existsSync(target)) renameSync(previous, target);
    for (const left of readdirSync(parent)) {
      if (left.startsWith(`${name}.new-`) || left === `${name}.previous`)
        rmSync(join(parent, left), { recursive: true, force: true });
    }
    return mkdtempSync(`${target}.new-`);
  } catch (error) {
    throw new CommandError(fileFault(error, outDir));
  }
}

/** Where Astro builds: it moves files about within the project, which it cannot do to a folder on another disk. */
function stageFor(fresh: string): string {
  if (!relative(process.cwd(), fresh).startsWith('..') && !isAbsolute(relative(process.cwd(), fresh))) return fresh;
  const stages = resolve('.astro/stages');
  rmSync(stages, { recursive: true, force: true });
  mkdirSync(stages, { recursive: true });
  return mkdtempSync(join(stages, 'site-'));
}

function swap(fresh: string, target: string): void {
  const previous = `${target}.previous`;
  if (existsSync(target)) renameSync(target, previous);
  renameSync(fresh, target);
  rmSync(previous, { recursive: true, force: true });
}
