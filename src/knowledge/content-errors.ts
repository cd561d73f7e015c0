/** What is wrong with the content as it is now, for the dev server. */
import type { Problem } from '../content-files/problem.ts';
import { sharedLibrary } from '../content-files/shared-library.ts';
import { readEnvironment } from '../environment.ts';
import { checkLibrary } from '../rules/index.ts';

const { contentRoot, edition } = readEnvironment(process.env);

/** Once for each reading of the content: every page asks. */
const known = new WeakMap<object, Problem[]>();

export function contentErrors(): Problem[] {
  const read = sharedLibrary(contentRoot, edition);
  const errors = known.get(read) ?? checkLibrary(read.library, read.problems).filter(({ level }) => level === 'error');
  known.set(read, errors);
  return errors;
}
