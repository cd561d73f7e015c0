/**
 * Catalogue and details as they travel. Lists of words are most of them, so each word is one or two characters, by
 * frequency. Decoding gives back what was encoded, but for two things that carry little: the order of words in a line,
 * and the exact count of words that recur often.
 */
import { announcementPath, questionPath } from '../../knowledge/paths.ts';
import { atOnce, type Work } from '../stretches.ts';
import { type Catalogue, type CatalogueEntry, type Details, type Facets, kinds } from '../catalogue.ts';

export interface CatalogueFile {
  /** Kind (0 question, 1 announcement), id, title, doubt. */
  entries: [kind: number, id: string, title: string, doubt?: CatalogueEntry['doubt']][];
  /** Parted by spaces. */
  words: string;
  /** A string an entry: its words, in groups by how often they recur (see `recurrences`), parted by spaces. */
  bags: string[];
  joins: string[];
  /** A string a term: ways that mean the same, a bar, ways that lead to it; ways parted by spaces. */
  synonyms: string[];
}

export interface DetailsFile {
  /** A string an entry; its lines parted by spaces. */
  lines: string[];
  facets: Facets[];
  elsewhere: { says: string; ways: string }[];
}

/** The counts that are told apart: once, twice, three or four times, five to seven, eight and more. */
const recurrences = [1, 2, 3, 5, 8];

export function encodeCatalogue({ entries, words, bags, joins, synonyms }: Catalogue): CatalogueFile {
  const { write } = codes(words.length);
  return {
    entries: entries.map(({ kind, id, title, doubt }) =>
      doubt === undefined ? [kinds.indexOf(kind), id, title] : [kinds.indexOf(kind), id, title, doubt],
    ),
    words: words.join(' '),
    bags: bags.map((bag) =>
      write(
        recurrences.map((least, group) => {
          const next = recurrences[group + 1] ?? Infinity;
          return sorted([...bag].filter(([, count]) => count >= least && count < next).map(([word]) => word));
        }),
      ),
    ),
    joins,
    synonyms: synonyms.map(({ same, weaker }) => `${write(same)}|${write(weaker)}`),
  };
}

export function decodeCatalogue(file: CatalogueFile): Catalogue {
  return atOnce(decodingCatalogue(file));
}

export function* decodingCatalogue(file: CatalogueFile): Work<Catalogue> {
  const words = file.words.split(' ');
  const { read } = codes(words.length);
  const bags: Catalogue['bags'] = [];
  for (const bag of file.bags) {
    const groups = read(bag);
    bags.push(
      new Map(groups.flatMap((group, number) => group.map((word) => [word, recurrences[number] ?? 1] as const))),
    );
    yield;
  }
  const entries: CatalogueEntry[] = [];
  for (const [kindNumber, id, title, doubt] of file.entries) {
    const kind = kinds[kindNumber] ?? 'question';
    entries.push({ id, kind, title, address: kind === 'question' ? questionPath(id) : announcementPath(id), doubt });
    yield;
  }
  return {
    entries,
    words,
    bags,
    joins: file.joins,
    synonyms: file.synonyms.map((term) => {
      const [same = '', weaker = ''] = term.split('|');
      return { same: read(same), weaker: read(weaker) };
    }),
  };
}

/** @param words how many words the catalogue has */
export function encodeDetails({ lines, facets, elsewhere }: Details, words: number): DetailsFile {
  const { write } = codes(words);
  return {
    lines: lines.map((ofEntry) => write(ofEntry.map(sorted))),
    facets,
    elsewhere: elsewhere.map(({ says, ways }) => ({ says, ways: write(ways) })),
  };
}

/** @param words how many words the catalogue has */
export function decodeDetails(file: DetailsFile, words: number): Details {
  return atOnce(decodingDetails(file, words));
}

/** @param words how many words the catalogue has */
export function* decodingDetails({ lines, facets, elsewhere }: DetailsFile, words: number): Work<Details> {
  const { read } = codes(words);
  const decoded: Details['lines'] = [];
  for (const line of lines) {
    decoded.push(read(line));
    yield;
  }
  return { lines: decoded, facets, elsewhere: elsewhere.map(({ says, ways }) => ({ says, ways: read(ways) })) };
}

/** Words of a line have no order: sorted, they compress better. */
function sorted(line: readonly number[]): number[] {
  return line.toSorted((a, b) => a - b);
}

/** Printable characters that JSON does not escape, without the bar. */
const characters = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)).filter(
  (character) => !'"\\|'.includes(character),
);

/** One character for the first words, two for the others, the first of the two being one of those left over. */
function codes(words: number): { write: (lists: readonly number[][]) => string; read: (text: string) => number[][] } {
  const size = characters.length;
  const pairs = Math.ceil(Math.max(0, words - size) / (size - 1));
  const short = Math.max(0, size - pairs);
  const code = (place: number): string =>
    place < short
      ? (characters[place] ?? '')
      : (characters[short + Math.floor((place - short) / size)] ?? '') + (characters[(place - short) % size] ?? '');
  const values: number[] = [];
  for (const [index, character] of characters.entries()) values[character.charCodeAt(0)] = index;
  const readList = (list: string): number[] => {
    const places: number[] = [];
    for (let at = 0; at < list.length; at++) {
      const first = values[list.charCodeAt(at)] ?? 0;
      places.push(first < short ? first : short + (first - short) * size + (values[list.charCodeAt(++at)] ?? 0));
    }
    return places;
  };
  return {
    write: (lists) => lists.map((list) => list.map(code).join('')).join(' '),
    read: (text) => (text === '' ? [] : text.split(' ').map(readList)),
  };
}
