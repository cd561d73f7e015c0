/** Builds the catalogue from the texts of all entries. Pure: the same content gives the same bytes. */
import type { Catalogue, CatalogueEntry } from '../catalogue.ts';
import type { Passage } from '../engine/engine.ts';
import { contentWords, type Joins, meaningfulStems } from '../query/content-words.ts';
import { ignoredWords } from '../query/ignored-words.ts';
import { stem } from '../query/stem.ts';
import { foldedWords } from '../query/words.ts';

/** An entry with everything the search may read of it. */
export interface SearchText {
  entry: CatalogueEntry;
  aliases: string[];
  /** The text as readers see it, passage by passage. */
  passages: Passage[];
}

/** A term of the word list and what finds it, as written. */
export interface WordFamily {
  same: string[];
  weaker: string[];
}

export function buildCatalogue(texts: readonly SearchText[], families: readonly WordFamily[]): Catalogue {
  const everything = [
    ...texts.flatMap(({ entry, aliases, passages }) => [entry.title, ...aliases, ...passages.map(({ text }) => text)]),
    ...families.flatMap(({ same, weaker }) => [...same, ...weaker]),
  ];
  const joins = findJoins(everything);
  const stems = (line: string): string[] => [...new Set(meaningfulStems(line, joins))];
  const lines = texts.map(({ entry, aliases }) => [entry.title, ...aliases].map(stems));
  const ways = families.map(({ same, weaker }) => ({
    same: same.map((way) => meaningfulStems(way, joins)),
    weaker: weaker.map((way) => meaningfulStems(way, joins)),
  }));
  const forms = mostFrequentForms(everything, joins);
  const used = new Set([...lines.flat(2), ...ways.flatMap(({ same, weaker }) => [...same, ...weaker].flat())]);
  const words = [...forms.keys()].filter((word) => used.has(word) || !ignoredWords.has(word)).toSorted();
  const place = new Map(words.map((word, index) => [word, index]));
  const places = (list: readonly string[]): number[] => list.map((word) => place.get(word) ?? 0);
  return {
    entries: texts.map(({ entry }) => entry),
    words: words.map((word) => forms.get(word) ?? word),
    lines: lines.map((ofEntry) => ofEntry.map(places)),
    joins: [...joins].toSorted(),
    synonyms: ways.map(({ same, weaker }) => ({ same: same.map(places), weaker: weaker.map(places) })),
  };
}

/** Little words that make one word with the verb before them: log in, set up. */
const particles = new Set(['in', 'on', 'out', 'off', 'up', 'down', 'over']);

/** Pairs of neighbours that also occur written as one word: `log in` because there is `login`. */
function findJoins(everything: readonly string[]): Joins {
  const words = new Set<string>();
  const pairs = new Set<string>();
  for (const text of everything) {
    let before = '';
    for (const word of foldedWords(text)) {
      words.add(word.text);
      if (before !== '') pairs.add(`${before} ${word.text}`);
      before = stem(word.text);
    }
  }
  return new Set(
    [...pairs].filter((pair) => {
      const [first = '', second = ''] = pair.split(' ');
      const grammar = ignoredWords.has(first) || (ignoredWords.has(second) && !particles.has(second));
      return first.length > 1 && second.length > 1 && words.has(first + second) && !grammar;
    }),
  );
}

/** For each stem the form that is written most often, to show when a word was corrected. */
function mostFrequentForms(everything: readonly string[], joins: Joins): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const text of everything) {
    for (const word of contentWords(text, joins)) {
      const forms = counts.get(word.stem) ?? new Map<string, number>();
      forms.set(word.text, (forms.get(word.text) ?? 0) + 1);
      counts.set(word.stem, forms);
    }
  }
  return new Map(
    [...counts].map(([stemmed, forms]) => {
      const [form] = [...forms].toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))[0] ?? [
        stemmed,
      ];
      return [stemmed, stem(form) === stemmed ? form : stemmed];
    }),
  );
}
