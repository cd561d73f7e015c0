import type { Library } from '../content-files/library.ts';
import { proseOf } from './prose.ts';
import { error, type Rule } from './rule.ts';
import { placeholders } from './wording.ts';

/** Read and said as words by everybody who uses a computer or lives in this country; the word list need not hold them. */
const commonlyKnown = ['U.S.', 'D.C.', 'ID', 'PIN', 'FAQ', 'PDF', 'HTML', 'URL', 'OK'];

/**
 * Abbreviations of two and more capitals: a court ("W.D. La."), initials with full stops ("U.S.C."), or capitals with or
 * without a slash, a hyphen and digits ("CM/ECF", "JS-44"). An s for more than one is no part of it, and the end of a
 * case number ("1:16-cv-00745-PLF") is none.
 */
const shapes =
  /(?<![\p{L}\p{N}]|\d-)(?:(?:[NSEWMC]\.)?D\. (?:[NSW]\. )?\p{Lu}\p{Ll}+\.|(?:\p{Lu}\.){2,}|(\p{Lu}[\p{Lu}\d]*(?:[/&-][\p{Lu}\d]+)*)s?(?![\p{L}\p{N}]))/gu;

/** Numbers of titles and chapters. */
const romanNumber = /^[IVX]+$/;

export interface Abbreviation {
  name: string;
  start: number;
}

export function abbreviationsIn(text: string): Abbreviation[] {
  return [...text.matchAll(shapes)]
    .map((match) => ({ name: match[1] ?? match[0], start: match.index }))
    .filter(({ name }) => (name.match(/\p{Lu}/gu) ?? []).length > 1 && !romanNumber.test(name));
}

/** Every abbreviation in a question or announcement is in the word list, where a reader and the search can look it up. */
export const abbreviations: Rule = (library) => {
  // What a word holds that was left out is not known, and it is told by itself.
  if (library.leftOut.words.length > 0) return [];
  const names = namesWithAbbreviations(library);
  const isKnown = (name: string): boolean => {
    const parts = abbreviationsIn(name.replaceAll('/', ' '));
    return names.includes(name) || (name.includes('/') && parts.every((part) => names.includes(part.name)));
  };
  return [...library.questions, ...library.announcements].flatMap((document) =>
    proseOf(document, ['paragraph', 'heading', 'tableCell']).flatMap(({ text, placeOf }) =>
      abbreviationsIn(text)
        .filter(
          ({ name, start }) =>
            !isKnown(name) && !placeholders.test(name) && !names.some((known) => covers(known, text, start)),
        )
        .map(({ name, start }) =>
          error(
            placeOf(start),
            'abbreviation-known',
            `"${name}" is not in the word list`,
            'write it out, or add a file to words/ that has it as its short form',
          ),
        ),
    ),
  );
};

function namesWithAbbreviations({ words }: Library): string[] {
  const names = words.flatMap(({ data: { term, short = [], aliases } }) => [term, short, aliases].flat());
  return [...commonlyKnown, ...names.filter((name) => abbreviationsIn(name).length > 0)];
}

/** Whether a name of several words stands in a text and what begins at `start` is part of it: "AO" in "AO 440". */
function covers(name: string, text: string, start: number): boolean {
  const at = name.includes(' ') ? text.lastIndexOf(name, start) : -1;
  return at !== -1 && start < at + name.length;
}
