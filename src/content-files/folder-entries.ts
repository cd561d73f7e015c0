/** What lies in folders. A link is named, never followed: it could lead out of the content folder. */
import { existsSync, lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join, sep } from 'node:path';

export interface Entry {
  name: string;
  path: string;
  kind: 'file' | 'folder' | 'link';
}

/** What lies directly in a folder, sorted, but for what operating systems and editors hide. */
export function entriesIn(folder: string): Entry[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .toSorted()
    .map((name) => {
      const path = join(folder, name);
      const stats = lstatSync(path);
      return { name, path, kind: stats.isSymbolicLink() ? 'link' : stats.isDirectory() ? 'folder' : 'file' };
    });
}

/** Every file and every link below a folder, sorted. */
export function entriesBelow(folder: string): Entry[] {
  return entriesIn(folder).flatMap((entry) => (entry.kind === 'folder' ? entriesBelow(entry.path) : [entry]));
}

/** Whether a link leads to something within the folder. */
export function leadsInto(folder: string, link: string): boolean {
  return existsSync(link) && realpathSync(link).startsWith(realpathSync(folder) + sep);
}
