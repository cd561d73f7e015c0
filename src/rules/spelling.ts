import type { Library } from '../content-files/documents.ts';
import { didYouMean } from '../content-files/problem.ts';
import { pagesOf } from './addresses.ts';
import { proseOf } from './prose.ts';
import { type Rule, warning } from './rule.ts';

/** A dictionary of the language, whoever keeps it. */
export interface Speller {
  isWord: (word: string) => boolean;
  /** Known words that may have been meant, likeliest first. */
  suggest: (word: string) => string[];
}

/** Asks an engine for Hunspell's dictionaries, once for each word: every check of the same texts asks for the same words. */
export function spellerOf(engine: { correct: Speller['isWord']; suggest: Speller['suggest'] }): Speller {
  return {
    isWord: remembered((word) => engine.correct(word)),
    suggest: remembered((word) => engine.suggest(word)),
  };
}

function remembered<Value>(say: (word: string) => Value): (word: string) => Value {
  const said = new Map<string, { value: Value }>();
  return (word) => {
    const known = said.get(word) ?? { value: say(word) };
    said.set(word, known);
    return known.value;
  };
}

/** Letters with apostrophes within; what belongs to an address or has a capital within is taken whole and left alone. */
const written = /[\p{L}\p{N}\p{M}@.:/\\'’_-]*[\p{L}\p{N}]/gu;
const words = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*/gu;

/**
 * Every word of the text is in the dictionary, in the word list, or under `spelling` in site.yaml. A court's words are
 * right because the word list has them.
 */
export function spelling({ isWord, suggest }: Speller): Rule {
  return (library) => {
    const known = courtWords(library);
    const isKnown = (word: string): boolean => {
      const plain = word.replaceAll('’', "'").replace(/'s?$/, '');
      return isWord(plain) || known.has(plain.toLowerCase());
    };
    return pagesOf(library).flatMap(({ document }) =>
      proseOf(document, ['paragraph', 'heading', 'tableCell']).flatMap(({ text, placeOf }) =>
        wordsToSpell(text)
          .filter(({ word }) => !isKnown(word))
          .map(({ word, start }) => {
            const meant = didYouMean(word, [...suggest(word), ...known]);
            const hint = `${meant === undefined ? '' : `${meant} `}if it is right, list it under spelling in site.yaml`;
            return warning(placeOf(start), 'spelling', `"${word}" is in no dictionary`, hint);
          }),
      ),
    );
  };
}

/** The words of running text: no addresses, abbreviations or names with a capital within, which have no spelling. */
export function wordsToSpell(text: string): { word: string; start: number }[] {
  return [...text.matchAll(written)]
    .filter(([run]) => !/[@\\_]|:\/\/|\p{N}|\w\.\w/u.test(run))
    .flatMap(({ 0: run, index }) =>
      [...run.matchAll(words)].map(({ 0: word, index: offset }) => ({ word, start: index + offset })),
    )
    .filter(({ word }) => word.length > 1 && !/\p{L}\p{Lu}/u.test(word));
}

/** What the content itself says is a word, in small letters. */
function courtWords({ words: list, site }: Library): Set<string> {
  const texts = [
    ...list.flatMap(({ data: { term, short, aliases, everyday } }) => [term, short ?? '', ...aliases, ...everyday]),
    ...(site ? [site.data.court, ...site.data.desks.map(({ name }) => name), ...site.data.spelling] : []),
  ];
  return new Set(texts.flatMap((text) => wordsToSpell(text).map(({ word }) => word.toLowerCase())));
}
