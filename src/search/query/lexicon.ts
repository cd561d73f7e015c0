/** The catalogue made ready for questions: entries and lines by word, the word list by its first word. */
import type { Catalogue, Details, Facets } from '../catalogue.ts';
import { atOnce, type Work } from '../stretches.ts';
import { type Joins, joinsOf, meaningfulStems } from './content-words.ts';
import { stem } from './stem.ts';

/** A title or alias. */
export interface Line {
  isTitle: boolean;
  /** Places of its meaningful words. */
  words: ReadonlySet<number>;
  /** Sum of the weights of its words. */
  weight: number;
}

/** Another way of saying some words. */
export interface Equivalent {
  /** Stems to look for instead. */
  stems: readonly string[];
  /** 1 for the same meaning, less for a weaker lead. */
  weight: number;
}

/** A sequence of stems of the word list, and what else it is called. */
export interface Phrase {
  stems: readonly string[];
  equivalents: Equivalent[];
}

export interface Lexicon {
  catalogue: Catalogue;
  joins: Joins;
  stems: readonly string[];
  placeOf: ReadonlyMap<string, number>;
  /** For each word the entries that hold it in a line, and in how many. */
  entriesWith: readonly ReadonlyMap<number, number>[];
  /** For each entry its lines, the title first; without details there is only the title. */
  linesOf: readonly (readonly Line[])[];
  /** For each word how much it tells: rare words tell more. */
  weights: readonly number[];
  /** Weight of a word no line holds: as telling as the rarest. */
  unknownWeight: number;
  /** Word-list phrases by their first stem. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** What narrows and tells results, once the details are there. */
  facets: readonly Facets[];
  /** Subjects that are not of this site, each way of asking as stems. */
  elsewhere: readonly { says: string; ways: readonly (readonly string[])[] }[];
}

/** How far a lead of each kind is trusted. */
const sameWeight = 0.9;
const weakerWeight = 0.6;

/** @param details come later, with the results page; without them titles are the only lines */
export function openCatalogue(catalogue: Catalogue, details?: Details): Lexicon {
  return atOnce(openingCatalogue(catalogue, details));
}

export function* openingCatalogue(catalogue: Catalogue, details?: Details): Work<Lexicon> {
  const joins = joinsOf(catalogue.joins);
  const stems: string[] = [];
  const placeOf = new Map<string, number>();
  const entriesWith: Map<number, number>[] = [];
  for (const [place, word] of catalogue.words.entries()) {
    const stemmed = stem(word);
    stems.push(stemmed);
    placeOf.set(stemmed, place);
    entriesWith.push(new Map());
    yield;
  }
  for (const [entry, bag] of catalogue.bags.entries()) {
    for (const [word, count] of bag) entriesWith[word]?.set(entry, count);
    yield;
  }
  const weightOf = (entries: number): number => Math.log(1 + catalogue.entries.length / (entries + 0.5));
  const weights = entriesWith.map(({ size }) => weightOf(size));

  const lineOf = (isTitle: boolean, words: readonly number[]): Line => ({
    isTitle,
    words: new Set(words),
    weight: words.reduce((sum, word) => sum + (weights[word] ?? 0), 0),
  });
  const linesOf: Line[][] = [];
  for (const [entry, { title }] of catalogue.entries.entries()) {
    const words = new Set(meaningfulStems(title, joins).flatMap((word) => placeOf.get(word) ?? []));
    linesOf.push([lineOf(true, [...words]), ...(details?.lines[entry] ?? []).map((line) => lineOf(false, line))]);
    yield;
  }
  const inStems = (ways: readonly number[][]): string[][] => ways.map((way) => way.map((place) => stems[place] ?? ''));
  return {
    catalogue,
    joins,
    stems,
    placeOf,
    entriesWith,
    linesOf,
    weights,
    unknownWeight: weightOf(1),
    phrases: phrasesOf(
      catalogue.synonyms.map(({ same, weaker }) => ({ same: inStems(same), weaker: inStems(weaker) })),
    ),
    facets: details?.facets ?? [],
    elsewhere: details?.elsewhere.map(({ says, ways }) => ({ says, ways: inStems(ways) })) ?? [],
  };
}

/** How much a stem tells: one that no line holds, as much as the rarest. */
export function stemWeight(stemmed: string, { placeOf, weights, unknownWeight }: Lexicon): number {
  return weights[placeOf.get(stemmed) ?? -1] ?? unknownWeight;
}

function phrasesOf(families: readonly { same: string[][]; weaker: string[][] }[]): Map<string, Phrase[]> {
  const byKey = new Map<string, Phrase>();
  const add = (from: readonly string[], to: readonly string[], weight: number): void => {
    const key = from.join(' ');
    if (from.length === 0 || to.length === 0 || key === to.join(' ')) return;
    const phrase = byKey.get(key) ?? { stems: from, equivalents: [] };
    byKey.set(key, phrase);
    phrase.equivalents.push({ stems: to, weight });
  };
  for (const { same, weaker } of families) {
    for (const from of same) for (const to of same) add(from, to, sameWeight);
    for (const from of weaker) for (const to of same) add(from, to, weakerWeight);
  }
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of byKey.values()) {
    const first = phrase.stems[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  // The longest phrase is the one that was meant.
  for (const list of byFirst.values()) list.sort((a, b) => b.stems.length - a.stems.length);
  return byFirst;
}
