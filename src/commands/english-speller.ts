/** The English dictionary of the United States, by the engine that reads Hunspell's files. Offline: both come from npm. */
import dictionary from 'dictionary-en';
import nspell from 'nspell';
import type { Speller } from '../rules/spelling.ts';

export function englishSpeller(): Speller {
  const engine = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  return { isWord: (word) => engine.correct(word), suggest: (word) => engine.suggest(word) };
}
