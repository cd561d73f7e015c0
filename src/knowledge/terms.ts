/** Finds the terms of the word list in text. Pure. */
import type { Word } from '../schemas/word.ts';

/** A word-list entry, as far as this module needs it. */
export interface Term {
  id: string;
  data: Pick<Word, 'term' | 'short' | 'definition'>;
}

export interface FoundTerm {
  id: string;
  start: number;
  end: number;
}

/** @returns a finder of every place where a term with a definition stands, by its name or short form, plural too */
export function termFinder(terms: readonly Term[]): (text: string) => FoundTerm[] {
  const idOf = new Map<string, string>();
  for (const { id, data } of terms) {
    if (data.definition === undefined) continue;
    for (const name of [data.term, data.short]) {
      // An abbreviation is written in capitals; what reads the same in small letters is another word.
      if (name !== undefined) idOf.set(isAbbreviation(name) ? name : name.toLowerCase(), id);
    }
  }
  const names = [...idOf.keys()].toSorted((a, b) => b.length - a.length);
  if (names.length === 0) return () => [];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}/])(${names.map(escaped).join('|')})(s?)(?![\\p{L}\\p{N}])`, 'giu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const [whole, name = ''] = match;
      const id = idOf.get(name) ?? (isAbbreviation(name) ? undefined : idOf.get(name.toLowerCase()));
      return id === undefined ? [] : { id, start: match.index, end: match.index + whole.length };
    });
}

function isAbbreviation(name: string): boolean {
  return name === name.toUpperCase() && /[A-Z]/.test(name);
}

function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');
}
