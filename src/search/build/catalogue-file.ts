/**
 * The catalogue as it travels. Lists of words are most of it, so each word is one or two characters, by frequency.
 * `decodeCatalogue` gives back what `encodeCatalogue` was given, but for the order of words, which carries no meaning.
 */
import { paths } from '../../knowledge/paths.ts';
import type { Catalogue, CatalogueEntry } from '../catalogue.ts';

export interface CatalogueFile {
  entries: Omit<CatalogueEntry, 'address'>[];
  /** Parted by spaces. */
  words: string;
  /** A string an entry; its lines parted by spaces. */
  lines: string[];
  joins: string[];
  /** A string a term: ways that mean the same, a bar, ways that lead to it; ways parted by spaces. */
  synonyms: string[];
}

/** Printable characters that JSON does not escape, without the bar. */
const characters = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter(
  (c) => !'"\\|'.includes(c),
);

/** How many frequent words are one character; the others are two, the first of them one of the characters left. */
function shortCodes(words: number): number {
  const pairs = Math.ceil(Math.max(0, words - characters.length) / characters.length);
  return Math.max(0, characters.length - pairs - 1);
}

export function encodeCatalogue({ entries, words, lines, joins, synonyms }: Catalogue): CatalogueFile {
  const frequency = words.map(() => 0);
  for (const word of lines.flat(2)) frequency[word] = (frequency[word] ?? 0) + 1;
  const order = [...words.keys()].toSorted((a, b) => (frequency[b] ?? 0) - (frequency[a] ?? 0) || a - b);
  const rank = new Map(order.map((word, index) => [word, index]));
  const short = shortCodes(words.length);
  const code = (index: number): string =>
    index < short
      ? (characters[index] ?? '')
      : (characters[short + Math.floor((index - short) / characters.length)] ?? '') +
        (characters[(index - short) % characters.length] ?? '');
  const ranks = (list: readonly number[]): number[] => list.map((word) => rank.get(word) ?? 0);
  const written = (ways: readonly number[][]): string => ways.map((way) => ranks(way).map(code).join('')).join(' ');
  return {
    entries: entries.map(({ address: _, ...entry }) => entry),
    words: order.map((word) => words[word]).join(' '),
    // Words of a line have no order: sorted, they compress better.
    lines: lines.map((ofEntry) =>
      ofEntry
        .map((line) =>
          ranks(line)
            .toSorted((a, b) => a - b)
            .map(code)
            .join(''),
        )
        .join(' '),
    ),
    joins,
    synonyms: synonyms.map(({ same, weaker }) => `${written(same)}|${written(weaker)}`),
  };
}

export function decodeCatalogue(file: CatalogueFile): Catalogue {
  const words = file.words.split(' ');
  const short = shortCodes(words.length);
  const value = new Map(characters.map((character, index) => [character, index]));
  const decode = (codes: string): number[] => {
    const places: number[] = [];
    for (let at = 0; at < codes.length; at++) {
      const first = value.get(codes[at] ?? '') ?? 0;
      places.push(
        first < short ? first : short + (first - short) * characters.length + (value.get(codes[++at] ?? '') ?? 0),
      );
    }
    return places;
  };
  const decodeList = (list: string): number[][] => (list === '' ? [] : list.split(' ').map(decode));
  return {
    entries: file.entries.map((entry) => ({
      ...entry,
      address: entry.kind === 'question' ? paths.question(entry.id) : paths.announcement(entry.id),
    })),
    words,
    lines: file.lines.map(decodeList),
    joins: file.joins,
    synonyms: file.synonyms.map((term) => {
      const [same = '', weaker = ''] = term.split('|');
      return { same: decodeList(same), weaker: decodeList(weaker) };
    }),
  };
}
