/** Answers from one file with the text of every page: the cheapest way while the site is small. */
import { contentWords, type Joins, meaningfulStems } from '../query/content-words.ts';
import type { Lexicon } from '../query/lexicon.ts';
import { atOnce, type Work } from '../stretches.ts';
import type { Passage, TextEngine } from './engine.ts';
import { matches, type Postings } from './postings.ts';

/** As it travels: for each entry of the catalogue its sections, each an anchor and the texts of its passages. */
export type TextsFile = (readonly [anchor: string, ...texts: string[]])[][];

export function textsEngine(file: TextsFile, lexicon: Lexicon): TextEngine {
  return atOnce(openingTexts(file, lexicon));
}

export function* openingTexts(file: TextsFile, lexicon: Lexicon): Work<TextEngine> {
  const texts = file.map(passagesIn);
  const postings = yield* postingsOf(file, lexicon.joins);
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

export function* postingsOf(file: TextsFile, joins: Joins): Work<Postings> {
  const postings = new Map<string, Map<number, number>>();
  for (const [entry, sections] of file.entries()) {
    for (const { text } of passagesIn(sections)) {
      for (const stem of meaningfulStems(text, joins)) {
        let counts = postings.get(stem);
        if (!counts) postings.set(stem, (counts = new Map<number, number>()));
        counts.set(entry, (counts.get(entry) ?? 0) + 1);
      }
    }
    yield;
  }
  return postings;
}

/** Folded words between spaces, so that one text can be looked for in another whatever stands between the words. */
export function inOneLine(text: string, joins: Joins): string {
  const words = contentWords(text, joins).map((word) => word.text);
  return ` ${words.join(' ')} `;
}
