/** What is wrong with the content as it is now, for the dev server. */
import type { Problem } from '../content-files/problem.ts';
import { sharedLibrary } from '../content-files/shared-library.ts';
import { readEnvironment } from '../environment.ts';
import { errorsIn } from '../rules/index.ts';
import { oncePer } from './once-per.ts';

const { contentRoot, edition } = readEnvironment(process.env);

/** Every page asks. */
const errorsOf = oncePer(({ library, problems }: ReturnType<typeof sharedLibrary>) => errorsIn(library, problems));

export function contentErrors(): Problem[] {
  return errorsOf(sharedLibrary(contentRoot, edition));
}
