/** Answers from one file with the text of every page: the cheapest way while the site is small. */
import { contentWords, type Joins, meaningfulStems } from '../query/content-words.ts';
import type { Lexicon } from '../query/lexicon.ts';
import type { Passage, TextEngine } from './engine.ts';
import { matches, type Postings } from './postings.ts';

/** As it travels: for each entry of the catalogue its sections, each an anchor and the texts of its passages. */
export type TextsFile = (readonly [anchor: string, ...texts: string[]])[][];

/** Lets others have a turn, then goes on. */
export type Pause = () => Promise<void>;

/** Milliseconds of work between pauses: on a phone of a quarter of the speed still no hitch that one feels. */
const stretch = 8;

/** @param pause called now and then while the texts are read; nothing by default, where nobody waits meanwhile */
export async function textsEngine(file: TextsFile, lexicon: Lexicon, pause?: Pause): Promise<TextEngine> {
  const texts = file.map(passagesIn);
  const postings = await postingsOf(file, lexicon.joins, pause);
  return {
    name: 'texts',
    match: ({ parts }) => Promise.resolve(parts.map((part) => matches(part, postings))),
    asWritten: (phrase) => {
      const wanted = inOneLine(phrase, lexicon.joins);
      const holds = (text: string): boolean => inOneLine(text, lexicon.joins).includes(wanted);
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

export function passagesIn(sections: TextsFile[number]): Passage[] {
  return sections.flatMap(([anchor, ...texts]) => texts.map((text) => ({ anchor, text })));
}

/** @param pause as of `textsEngine` */
export async function postingsOf(file: TextsFile, joins: Joins, pause?: Pause): Promise<Postings> {
  const postings = new Map<string, Map<number, number>>();
  let since = performance.now();
  for (const [entry, sections] of file.entries()) {
    for (const { text } of passagesIn(sections)) {
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

/** Folded words between spaces, so that one text can be looked for in another whatever stands between the words. */
export function inOneLine(text: string, joins: Joins): string {
  const words = contentWords(text, joins).map((word) => word.text);
  return ` ${words.join(' ')} `;
}
