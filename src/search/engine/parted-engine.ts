/** Answers from parts of the texts, of which it loads those that a question needs: the way of a large site. */
import { bringOnce } from '../bring-once.ts';
import { meaningfulStems } from '../query/content-words.ts';
import type { Lexicon } from '../query/lexicon.ts';
import { decodeCounts, type PassagesFile, type TextParts, type WordsFile } from '../text-parts.ts';
import { EngineLost, type Passage, type TextEngine } from './engine.ts';
import { matches, type Postings } from './postings.ts';
import { inOneLine, passagesIn } from './texts-engine.ts';

/** A phrase is looked for in the texts of this many entries at most: those that hold all its words come to few. */
const mostRead = 60;

/**
 * @param load brings a file by its path, and rejects when it is lost
 * @throws {EngineLost} from every method when a file that it needs is lost
 */
export function partedEngine(
  { words, passages, entriesPerFile }: TextParts,
  load: (path: string) => Promise<unknown>,
  lexicon: Lexicon,
): TextEngine {
  const bring = bringOnce((path) =>
    load(path).catch((error: unknown) => {
      throw new EngineLost('texts', error);
    }),
  );

  const postingsFor = async (stems: ReadonlySet<string>): Promise<Postings> => {
    const found = await Promise.all(
      [...stems].map(async (stem) => {
        // Files are in the order of the alphabet, by code units, as the build has sorted them.
        const place = words.findLastIndex(([from]) => from <= stem);
        const [, path] = words[place] ?? [];
        const numbers = path === undefined ? undefined : (await bring<WordsFile>(path))[stem];
        return [stem, decodeCounts(numbers ?? [])] as const;
      }),
    );
    return new Map(found);
  };

  const passagesOf = async (entry: number): Promise<readonly Passage[]> => {
    const path = passages[Math.floor(entry / entriesPerFile)];
    if (path === undefined) return [];
    const file = await bring<PassagesFile>(path);
    return passagesIn(file[entry % entriesPerFile] ?? []);
  };

  return {
    name: 'texts',
    async match({ parts }) {
      const postings = await postingsFor(new Set(parts.flatMap(({ ways }) => ways.flatMap(({ stems }) => stems))));
      return parts.map((part) => matches(part, postings));
    },
    async asWritten(phrase) {
      const wanted = inOneLine(phrase, lexicon.joins);
      const found = new Set(
        lexicon.catalogue.entries.flatMap(({ title }, entry) =>
          inOneLine(title, lexicon.joins).includes(wanted) ? entry : [],
        ),
      );
      const stems = meaningfulStems(phrase, lexicon.joins);
      const counts = [...(await postingsFor(new Set(stems))).values()].toSorted((a, b) => a.size - b.size);
      const candidates = [...(counts[0]?.keys() ?? [])].filter((entry) =>
        counts.every((holding) => holding.has(entry)),
      );
      const read = candidates.slice(0, mostRead).map(async (entry) => {
        const texts = await passagesOf(entry);
        if (texts.some(({ text }) => inOneLine(text, lexicon.joins).includes(wanted))) found.add(entry);
      });
      await Promise.all(read);
      return found;
    },
    passagesOf,
  };
}
