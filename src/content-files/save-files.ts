/** Writes content files: all of them or none, each as a whole, and never over what somebody changed meanwhile. */
import { existsSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { readTextFile } from './text-file.ts';

export interface FileToSave {
  /** Path below the content folder, by names that were looked at: no `..`, nothing absolute. */
  file: string;
  text: string;
  /** The text that is to be replaced; null where no file may be. */
  before: string | null;
}

/**
 * @returns the files that are not as they were; then nothing was written
 * @throws {RangeError} for a path that leads out of the folder, by a link too; then nothing was written
 */
export function saveFiles(root: string, files: readonly FileToSave[]): string[] {
  for (const { file } of files) refuseOutside(root, file);
  const conflicts = files.filter(({ file, before }) => presentText(join(root, file), file) !== before);
  if (conflicts.length > 0) return conflicts.map(({ file }) => file);
  const written: { temporary: string; target: string }[] = [];
  try {
    for (const { file, text } of files) {
      const target = join(root, file);
      mkdirSync(dirname(target), { recursive: true });
      // Nobody reads a name that begins with a dot; a rename puts the whole file in place at once.
      const temporary = join(dirname(target), `.${basename(file)}.${process.pid}`);
      written.push({ temporary, target });
      writeFileSync(temporary, text);
    }
    for (const { temporary, target } of written) renameSync(temporary, target);
  } finally {
    for (const { temporary } of written) rmSync(temporary, { force: true });
  }
  return [];
}

function presentText(path: string, file: string): string | null {
  return existsSync(path) ? readTextFile(path, file).text : null;
}

/** No part of the path that is there already may be a link: it could lead anywhere. */
function refuseOutside(root: string, file: string): void {
  const top = realpathSync(root);
  const target = resolve(top, file);
  if (!target.startsWith(top + sep)) throw new RangeError(`${file} lies outside the content folder`);
  for (let path = target; path !== top; path = dirname(path)) {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats?.isSymbolicLink()) throw new RangeError(`${file} is reached by a link`);
  }
}
