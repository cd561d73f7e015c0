/** All content rules. `npm run check`, the build and the tests run these, always all of them. */
import type { Library } from '../content-files/library.ts';
import { byPlace, type Problem } from '../content-files/problem.ts';
import { abbreviations } from './abbreviations.ts';
import { dates } from './dates.ts';
import { facts } from './facts.ts';
import { figures } from './figures.ts';
import { links } from './links.ts';
import { noCode } from './no-code.ts';
import { oldCategories } from './old-categories.ts';
import { references } from './references.ts';
import { related } from './related.ts';
import type { Rule } from './rule.ts';
import { sentenceLength } from './sentence-length.ts';
import { sources } from './sources.ts';
import { staffNotes } from './staff-notes.ts';
import { unique } from './unique.ts';
import { wording } from './wording.ts';

const rules: Rule[] = [
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
  sentenceLength,
  abbreviations,
  figures,
];

/** @param reading problems met while the library was read; they come in the same list, in order of place */
export function checkLibrary(library: Library, reading: Problem[]): Problem[] {
  return [...reading, ...rules.flatMap((rule) => rule(library))].toSorted(byPlace);
}
