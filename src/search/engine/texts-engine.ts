/** Answers from one file with the text of every page: the cheapest way while the site is small. */
import { contentWords, meaningfulStems } from '../query/content-words.ts';
import type { Lexicon } from '../query/lexicon.ts';
import type { Part } from '../query/plan.ts';
import type { TextMatches } from '../query/rank.ts';
import type { Passage, TextEngine } from './engine.ts';

/** As it travels: for each entry of the catalogue its sections, each an anchor and the texts of its passages. */
export type TextsFile = (readonly [anchor: string, ...texts: string[]])[][];

/** Lets others have a turn, then goes on. */
export type Pause = () => Promise<void>;

/** Milliseconds of work between pauses: on a phone of a quarter of the speed still no hitch that one feels. */
const stretch = 8;

/** @param pause called now and then while the texts are read; nothing by default, where nobody waits meanwhile */
export async function textsEngine(file: TextsFile, lexicon: Lexicon, pause?: Pause): Promise<TextEngine> {
  const texts = file.map((sections) =>
    sections.flatMap(([anchor, ...passages]) => passages.map((text): Passage => ({ anchor, text }))),
  );
  const postings = await postingsOf(texts, lexicon, pause);
  return {
    name: 'texts',
    match: ({ parts }) => Promise.resolve(parts.map((part) => matches(part, postings))),
    asWritten: (phrase) => {
      const wanted = inOneLine(phrase, lexicon);
      const holds = (text: string): boolean => inOneLine(text, lexicon).includes(wanted);
      const found = lexicon.catalogue.entries.flatMap(({ title }, entry) =>
        holds(title) || texts[entry]?.some(({ text }) => holds(text)) ? entry : [],
      );
      return Promise.resolve(new Set(found));
    },
    passagesOf: (entry) => Promise.resolve(texts[entry] ?? []),
  };
}

/** The passages of one entry as they travel. */
export function sectionsOf(passages: readonly Passage[]): TextsFile[number] {
  const sections: [anchor: string, ...texts: string[]][] = [];
  for (const { anchor, text } of passages) {
    const section = sections.at(-1);
    if (section?.[0] === anchor) section.push(text);
    else sections.push([anchor, text]);
  }
  return sections;
}

/** For each stem the entries whose text holds it, and how often. */
type Postings = ReadonlyMap<string, ReadonlyMap<number, number>>;

async function postingsOf(
  texts: readonly (readonly Passage[])[],
  { joins }: Lexicon,
  pause: Pause | undefined,
): Promise<Postings> {
  const postings = new Map<string, Map<number, number>>();
  let since = performance.now();
  for (const [entry, passages] of texts.entries()) {
    for (const { text } of passages) {
      for (const stem of meaningfulStems(text, joins)) {
        let counts = postings.get(stem);
        if (!counts) postings.set(stem, (counts = new Map<number, number>()));
        counts.set(entry, (counts.get(entry) ?? 0) + 1);
      }
    }
    if (pause && performance.now() - since > stretch) {
      await pause();
      since = performance.now();
    }
  }
  return postings;
}

function matches({ ways }: Part, postings: Postings): TextMatches {
  const found = new Map<number, number>();
  for (const { stems, weight } of ways) {
    const [rarest, ...others] = stems
      .map((stem) => postings.get(stem) ?? new Map<number, number>())
      .toSorted((a, b) => a.size - b.size);
    for (const [entry, count] of rarest ?? []) {
      const least = Math.min(count, ...others.map((counts) => counts.get(entry) ?? 0));
      const match = (weight * least) / (least + 0.5);
      if (match > (found.get(entry) ?? 0)) found.set(entry, match);
    }
  }
  return found;
}

/** Folded words between spaces, so that one text can be looked for in another whatever stands between the words. */
function inOneLine(text: string, { joins }: Lexicon): string {
  const words = contentWords(text, joins).map((word) => word.text);
  return ` ${words.join(' ')} `;
}
