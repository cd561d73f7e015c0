import type { Node } from 'unist';
import type { Document, Library } from '../content-files/library.ts';
import type { Place, Problem } from '../content-files/problem.ts';

/** Looks at the whole content and says what is wrong with it. Never stops at the first problem, never throws. */
export type Rule = (library: Library) => Problem[];

/** The place of a front-matter field. */
export function atField(document: Document<unknown>, ...path: (string | number)[]): Place {
  return document.placeOf(path);
}

/** The place of a piece of the text. */
export function atNode(document: Document<unknown>, node: Node): Place {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { file: document.file, line, column };
}

export function error(place: Place, rule: string, message: string, hint?: string): Problem {
  return { ...place, level: 'error', message, rule, hint };
}

export function warning(place: Place, rule: string, message: string, hint?: string): Problem {
  return { ...place, level: 'warning', message, rule, hint };
}
