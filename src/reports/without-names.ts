/**
 * Takes out of what people typed whatever could tell who they are or which case is theirs. Only words that are known to
 * be harmless stay: those of the site, and those of the language that are nobody's name. Pure.
 */
import { foldedWords } from '../search/query/words.ts';

export interface HarmlessWords {
  /** Whether the site itself uses the word, in any form. */
  ofSite: (word: string) => boolean;
  /** Whether it is a plain word of the language, and no name. */
  ofLanguage: (word: string) => boolean;
}

/** Stands for what was taken out. */
export const removed = '[…]';

/** Before words are looked at: e-mail addresses, web addresses, case numbers, and every number that could be somebody's. */
const personal = [
  /\S+@\S+/g,
  /\b(?:https?:\/\/|www\.)\S+/gi,
  /\b\d{1,2}:\d{2}-[a-z]{1,5}-\d+\S*/gi,
  /\b\d{2,4}[- ]?(?:cv|cr|mc|mj|md|bk|ap|br|po|cm)[- ]?\d+\S*/gi,
  /\b\d+(?:[-./ ]\d+)+\b/g,
  /\b\S*\d{5,}\S*/g,
];

/** What follows is a name, unless the site uses it. */
const titles = new Set(['attorney', 'dr', 'hon', 'honorable', 'judge', 'justice', 'magistrate', 'mr', 'mrs', 'ms']);

/** Stands between the parties of a case. */
const versus = new Set(['v', 'vs', 'versus']);

export function withoutNames(text: string, { ofSite, ofLanguage }: HarmlessWords): string {
  const masked = personal.reduce((rest, form) => rest.replace(form, ' \uFFFC '), text);
  const words = masked
    .split(/(\uFFFC)/)
    .flatMap((part) => (part === '\uFFFC' ? [''] : foldedWords(part).map((word) => word.text)));
  const kept = words.map((word) => word !== '' && (ofSite(word) || ofLanguage(word) || /^\d{1,4}$/.test(word)));
  const isFine = (index: number): boolean => index < 0 || index >= words.length || kept[index] === true;
  const safe = words.map((word, index) => {
    if (!isFine(index)) return false;
    const before = words[index - 1] ?? '';
    const isParty = [before, words[index + 1] ?? ''].some((one) => versus.has(one));
    if (isParty) return false;
    // Beside a name even a plain word is likely to be the rest of it.
    return ofSite(word) || (isFine(index - 1) && isFine(index + 1) && !titles.has(before));
  });
  return words
    .map((word, index) => (safe[index] === true ? word : removed))
    .filter((word, index, all) => word !== removed || all[index - 1] !== removed)
    .join(' ');
}
