/**
 * What can be wrong with the content, and how it is told: one line with file, line and column, then an indented hint.
 */
import { closest, distance } from 'fastest-levenshtein';

/** A place in a content file. Lines and columns count from 1. */
export interface Place {
  /** Path with forward slashes, as a person would type it from the project's folder. */
  file: string;
  line: number;
  column: number;
  /** Of front matter: the field it is about, also when that is absent. */
  field?: readonly (string | number)[] | undefined;
}

export interface Problem extends Place {
  /** An error stops the build, a warning does not. */
  level: 'error' | 'warning';
  message: string;
  /** Name of the rule, to look it up in `src/rules`. */
  rule: string;
  /** What to do. */
  hint?: string | undefined;
}

/** The line a person reads, with its hint below it. */
export function formatProblem({ file, line, column, level, message, rule, hint }: Problem): string {
  const first = `${file}:${line}:${column}  ${level}  ${message}  ${rule}`;
  return hint === undefined ? first : `${first}\n    ${hint}`;
}

/** By file, then by place in it: the order in which an author mends them. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.message < b.message ? -1 : 1);
}

/** `did you mean "one-free-look"?`, or nothing when no known name is near. */
export function didYouMean(wrong: string, known: Iterable<string>): string | undefined {
  const names = [...known];
  if (names.length === 0) return undefined;
  const nearest = closest(wrong, names);
  return distance(wrong, nearest) <= Math.max(2, wrong.length / 3) ? `did you mean "${nearest}"?` : undefined;
}
