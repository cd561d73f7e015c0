/** Every content rule over a question as it stands at the desk, and where on the form each complaint belongs. Pure. */
import type { Library } from '../content-files/documents.ts';
import type { Problem } from '../content-files/problem.ts';
import { type DraftFile, withDrafts } from '../drafts/with-draft.ts';
import { checkLibrary, type Means } from '../rules/index.ts';
import type { ChangedFile } from './files-of-draft.ts';
import { firstLineOfText } from './source-text.ts';

/** A problem and the part of the form it is told at. */
export interface Judgement extends Pick<Problem, 'level' | 'message' | 'hint' | 'rule'> {
  /** Path of the field; `body` for the text; undefined for what is wrong in another file. */
  at: 'body' | readonly (string | number)[] | undefined;
  /** Of the text, from 1. */
  line: number | undefined;
  file: string;
}

/**
 * @param library with the whole of every file, or as the desk gets it (`content.ts`)
 * @param files the question itself first
 * @returns what is wrong with the question, and what its files make wrong elsewhere; not what was wrong before
 */
export function judge(library: Library, files: readonly ChangedFile[], means: Means): Judgement[] {
  const [own, ...others] = files;
  if (!own) return [];
  const asItWas = others.flatMap((file) => (file.before === undefined ? [] : { ...file, text: file.before }));
  const known = new Set(problemsWith(library, asItWas, means).map(inWords));
  const firstLine = firstLineOfText(own.text);
  return problemsWith(library, files, means)
    .filter((problem) => problem.file === own.file || !known.has(inWords(problem)))
    .map(({ level, message, hint, rule, file, field, line }) => {
      const isOwn = file === own.file;
      const inText = isOwn && field === undefined && line >= firstLine;
      const at = !isOwn ? undefined : inText ? 'body' : (field ?? []);
      return { level, message, hint, rule, file, at, line: inText ? line - firstLine + 1 : undefined };
    });
}

function problemsWith(library: Library, files: readonly DraftFile[], means: Means): Problem[] {
  const { library: changed, problems: reading } = withDrafts(library, files);
  return checkLibrary(changed, reading, means);
}

function inWords({ file, rule, message }: Problem): string {
  return [file, rule, message].join('\n');
}
