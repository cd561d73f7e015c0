/** The catalogue made ready for questions: words by stem, lines by word, the word list by its first word. */
import type { Catalogue } from '../catalogue.ts';
import type { Joins } from './content-words.ts';
import { stem } from './stem.ts';

/** A title or alias, as places of its stems in `stems`. */
export interface Line {
  entry: number;
  isTitle: boolean;
  words: readonly number[];
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
  lines: readonly Line[];
  /** For each word the lines it stands in. */
  linesWith: readonly (readonly number[])[];
  /** For each word how much it tells: rare words tell more. */
  weights: readonly number[];
  /** Weight of a word no line holds: as telling as the rarest. */
  unknownWeight: number;
  /** Word-list phrases by their first stem. */
  phrases: ReadonlyMap<string, readonly Phrase[]>;
}

/** How far a lead of each kind is trusted. */
const sameWeight = 0.9;
const weakerWeight = 0.6;

export function openCatalogue(catalogue: Catalogue): Lexicon {
  const joins = new Set(catalogue.joins);
  const stems = catalogue.words.map(stem);
  const placeOf = new Map(stems.map((word, place) => [word, place]));
  const linesWith: number[][] = stems.map(() => []);
  const entriesWith = stems.map(() => 0);
  const lines: Line[] = [];
  for (const [entry, ofEntry] of catalogue.lines.entries()) {
    for (const [number, words] of ofEntry.entries()) {
      for (const word of words) linesWith[word]?.push(lines.length);
      lines.push({ entry, isTitle: number === 0, words, weight: 0 });
    }
    for (const word of new Set(ofEntry.flat())) entriesWith[word] = (entriesWith[word] ?? 0) + 1;
  }
  const total = catalogue.entries.length;
  const weightOf = (entries: number): number => Math.log(1 + total / (entries + 0.5));
  const weights = entriesWith.map(weightOf);
  for (const line of lines) line.weight = line.words.reduce((sum, word) => sum + (weights[word] ?? 0), 0);
  return {
    catalogue,
    joins,
    stems,
    placeOf,
    lines,
    linesWith,
    weights,
    unknownWeight: weightOf(1),
    phrases: phrasesOf(catalogue, stems),
  };
}

function phrasesOf({ synonyms }: Catalogue, stems: readonly string[]): Map<string, Phrase[]> {
  const byKey = new Map<string, Phrase>();
  const add = (from: readonly string[], to: readonly string[], weight: number): void => {
    const key = from.join(' ');
    if (from.length === 0 || to.length === 0 || key === to.join(' ')) return;
    const phrase = byKey.get(key) ?? { stems: from, equivalents: [] };
    byKey.set(key, phrase);
    phrase.equivalents.push({ stems: to, weight });
  };
  for (const { same, weaker } of synonyms) {
    const inStems = (way: readonly number[]): string[] => way.map((place) => stems[place] ?? '');
    const sameStems = same.map(inStems);
    for (const from of sameStems) for (const to of sameStems) add(from, to, sameWeight);
    for (const from of weaker.map(inStems)) for (const to of sameStems) add(from, to, weakerWeight);
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
