/** Builds what the search knows from the texts of all entries. Pure: the same content gives the same bytes. */
import type { Catalogue, CatalogueEntry, Details, Facets } from '../catalogue.ts';
import type { Passage } from '../engine/engine.ts';
import { contentWords, type Joins, joinsOf, meaningfulStems } from '../query/content-words.ts';
import { ignoredWords } from '../query/ignored-words.ts';
import { stem } from '../query/stem.ts';
import { foldedWords } from '../query/words.ts';

/** An entry with everything the search may read of it. */
export interface SearchText {
  entry: CatalogueEntry;
  facets: Omit<Facets, 'fragment'>;
  aliases: string[];
  /** The text as readers see it, passage by passage. */
  passages: Passage[];
}

/** The word list, as written. */
export interface WordList {
  families: { same: string[]; weaker: string[] }[];
  elsewhere: { says: string; ways: string[] }[];
}

export function buildCatalogue(
  texts: readonly SearchText[],
  { families, elsewhere }: WordList,
): { catalogue: Catalogue; details: Details } {
  const everything = [
    ...texts.flatMap(({ entry, aliases, passages }) => [entry.title, ...aliases, ...passages.map(({ text }) => text)]),
    ...families.flatMap(({ same, weaker }) => [...same, ...weaker]),
    ...elsewhere.flatMap(({ ways }) => ways),
  ];
  const joins = findPairs(
    everything,
    families.flatMap(({ same, weaker }) => [...same, ...weaker]),
  );
  const joined = joinsOf(joins);
  const inStems = (lines: readonly string[]): string[][] => lines.map((line) => meaningfulStems(line, joined));
  const lines = texts.map(({ entry, aliases }) => inStems([entry.title, ...aliases]).map((line) => [...new Set(line)]));
  const notHere = elsewhere.map(({ says, ways }) => ({ says, ways: inStems(ways) }));

  const forms = mostFrequentForms(everything, joined);
  const entriesWith = countEntries(lines);
  // An everyday word that questions or aliases use finds them by itself; leading it elsewhere would only blur.
  const used = (way: readonly string[]): boolean => way.every((word) => entriesWith.has(word));
  const synonyms = families
    .map(({ same, weaker }) =>
      distinctWays(
        inStems(same),
        inStems(weaker).filter((way) => !used(way)),
      ),
    )
    .filter(findsAnything);
  const needed = new Set([
    ...entriesWith.keys(),
    ...synonyms.flatMap(({ same, weaker }) => [...same, ...weaker].flat()),
    ...notHere.flatMap(({ ways }) => ways.flat()),
  ]);
  const stems = [...forms.keys()]
    .filter((word) => needed.has(word) || !ignoredWords.has(word))
    .toSorted((a, b) => (entriesWith.get(b) ?? 0) - (entriesWith.get(a) ?? 0) || (a < b ? -1 : 1));
  const place = new Map(stems.map((word, index) => [word, index]));
  const places = (line: readonly string[]): number[] => line.map((word) => place.get(word) ?? 0);
  return {
    catalogue: {
      entries: texts.map(({ entry }) => entry),
      words: stems.map((word) => forms.get(word) ?? word),
      bags: lines.map((ofEntry) => bagOf(ofEntry.map(places))),
      joins,
      synonyms: synonyms.map(({ same, weaker }) => ({ same: same.map(places), weaker: weaker.map(places) })),
    },
    details: {
      lines: lines.map(([, ...aliases]) => aliases.map(places)),
      facets: texts.map(({ facets }) => ({ ...facets, fragment: '' })),
      elsewhere: notHere.map(({ says, ways }) => ({ says, ways: ways.map(places) })),
    },
  };
}

interface Ways {
  same: string[][];
  weaker: string[][];
}

/** Ways that differ once folded and stemmed; `log in` and `login` do not. */
function distinctWays(same: string[][], weaker: string[][]): Ways {
  const seen = new Set<string>();
  const fresh = (way: readonly string[]): boolean =>
    way.length > 0 && !seen.has(way.join(' ')) && Boolean(seen.add(way.join(' ')));
  return { same: same.filter(fresh), weaker: weaker.filter(fresh) };
}

function findsAnything({ same, weaker }: Ways): boolean {
  return same.length > 0 && same.length + weaker.length > 1;
}

function bagOf(lines: readonly number[][]): Map<number, number> {
  const bag = new Map<number, number>();
  for (const word of lines.flat()) bag.set(word, (bag.get(word) ?? 0) + 1);
  return bag;
}

/** For each word of a line, how many entries have it in a line. */
function countEntries(lines: readonly string[][][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const ofEntry of lines)
    for (const word of new Set(ofEntry.flat())) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Little words that make one word with the verb before them: log in, set up. */
const particles = new Set(['in', 'on', 'out', 'off', 'up', 'down', 'over']);

/**
 * Pairs of neighbours that are one word: because they also occur written as one (`log in`, there is `login`), or because
 * the word list names the verb with its particle (`sign on`), which without it would mean something else.
 */
function findPairs(everything: readonly string[], listed: readonly string[]): string[] {
  const inWords = (text: string): string[] => foldedWords(text).map((word) => word.text);
  const texts = everything.map(inWords);
  const words = new Set<string>();
  for (const text of texts) for (const word of text) words.add(word);
  const verbs = new Set(listed.map((term) => inWords(term).join(' ')));
  const isPair = (first: string, second: string): boolean => {
    const isParticle = particles.has(second);
    if (isParticle && verbs.has(`${first} ${second}`)) return true;
    const grammar = ignoredWords.has(first) || (ignoredWords.has(second) && !isParticle);
    return first.length > 1 && second.length > 1 && !grammar && words.has(first + second);
  };
  const pairs = new Set<string>();
  for (const text of texts) {
    for (const [place, second] of text.entries()) {
      const first = text[place - 1];
      if (first !== undefined && isPair(first, second)) pairs.add(`${first} ${second}`);
    }
  }
  return [...pairs].toSorted();
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
