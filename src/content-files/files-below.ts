import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every file below a folder, sorted; a link that leads out of the content folder is reported, never followed. */
export function filesBelow(
  folder: string,
  root: string,
  report: (path: string, message: string, rule: string) => void,
): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .flatMap((name) => {
      const path = join(folder, name);
      if (lstatSync(path).isSymbolicLink()) {
        const inside = existsSync(path) && realpathSync(path).startsWith(realpathSync(root) + sep);
        report(
          path,
          inside ? 'is a link to another file' : 'is a link that leads out of the content folder',
          'file-kind',
        );
        return [];
      }
      return lstatSync(path).isDirectory() ? filesBelow(path, root, report) : [path];
    });
}
