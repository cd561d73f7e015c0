/** The English dictionary of the United States, by the engine that reads Hunspell's files. Offline: both come from npm. */
import dictionary from 'dictionary-en';
import nspell from 'nspell';
import { type Speller, spellerOf } from '../rules/spelling.ts';

export function englishSpeller(): Speller {
  return spellerOf(nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic)));
}

/** @returns whether a word, in small letters, is a plain one of the language: none that is also a name */
export function plainWords(): (word: string) => boolean {
  const { isWord } = englishSpeller();
  const entries = Buffer.from(dictionary.dic).toString('utf8').split('\n');
  const names = new Set(entries.filter((entry) => /^\p{Lu}/u.test(entry)).map((entry) => nameIn(entry)));
  return (word) => isWord(word) && !names.has(word);
}

/** An entry is a word and the marks of the forms it takes: `Smith/M`. */
function nameIn(entry: string): string {
  return (entry.split('/')[0] ?? '').trim().toLowerCase();
}
