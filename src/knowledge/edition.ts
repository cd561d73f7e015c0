/** What the build at hand is for. The public edition never comes near a file of the internal folder. */
import { isAbsolute, relative, resolve } from 'node:path';
import { internalFolder } from '../content-files/documents.ts';
import { readEnvironment } from '../environment.ts';

const { contentRoot, edition: ofBuild } = readEnvironment(process.env);

export const edition = ofBuild;

/** Whether authors can write in this site itself. */
export const hasDesk = import.meta.env.DEV || edition === 'intranet';

/** Whether an entry is for court staff only. */
export function isInternal({ filePath }: { filePath?: string | undefined }): boolean {
  const path = relative(resolve(contentRoot, internalFolder), resolve(filePath ?? ''));
  return edition === 'intranet' && !path.startsWith('..') && !isAbsolute(path);
}
