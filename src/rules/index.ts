/** All content rules. `npm run check`, the desk and the tests run all of them, a build those that can stop it. */
import type { Library } from '../content-files/documents.ts';
import { byPlace, type Problem } from '../content-files/problem.ts';
import { abbreviations } from './abbreviations.ts';
import { changedSources } from './changed-sources.ts';
import { dates } from './dates.ts';
import { english } from './english.ts';
import { facts } from './facts.ts';
import { figures } from './figures.ts';
import { links } from './links.ts';
import { markdown } from './markdown.ts';
import { noCode } from './no-code.ts';
import { oldCategories } from './old-categories.ts';
import { references } from './references.ts';
import { related } from './related.ts';
import type { Rule } from './rule.ts';
import { sentenceLength } from './sentence-length.ts';
import { sources } from './sources.ts';
import { type Speller, spelling } from './spelling.ts';
import { staffNotes } from './staff-notes.ts';
import { unique } from './unique.ts';
import { wording } from './wording.ts';

/** What these find a site cannot be built with, some of it; the rest only advise. */
const refusing: Rule[] = [
  unique,
  references,
  related,
  dates,
  noCode,
  links,
  oldCategories,
  facts,
  staffNotes,
  sources,
  wording,
  abbreviations,
  figures,
];
const advising: Rule[] = [sentenceLength, markdown, english];

export interface Means {
  /** `2026-11-21`; the day of the check. */
  today?: string;
  /** Without a dictionary nothing is said about spelling. */
  speller?: Speller;
}

/** @param reading problems met while the library was read; they come in the same list, in order of place */
export function checkLibrary(
  library: Library,
  reading: Problem[],
  { today = new Date().toISOString().slice(0, 10), speller }: Means = {},
): Problem[] {
  const all = [...refusing, ...advising, changedSources(today), ...(speller ? [spelling(speller)] : [])];
  return [...reading, ...all.flatMap((rule) => rule(library))].toSorted(byPlace);
}

/** What a site cannot be built with, without asking the rules that only advise. */
export function errorsIn(library: Library, reading: Problem[]): Problem[] {
  const problems = [...reading, ...refusing.flatMap((rule) => rule(library))];
  return problems.filter(({ level }) => level === 'error').toSorted(byPlace);
}
