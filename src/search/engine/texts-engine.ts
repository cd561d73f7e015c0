/** Answers from one file with the text of every page: the cheapest way while the site is small. */
import { contentWords, meaningfulStems } from '../query/content-words.ts';
import type { Lexicon } from '../query/lexicon.ts';
import type { Part } from '../query/plan.ts';
import type { TextMatches } from '../query/rank.ts';
import type { Passage, TextEngine } from './engine.ts';

/** As it travels: for each entry of the catalogue its passages, each an anchor and a text. */
export type TextsFile = [anchor: string, text: string][][];

export function textsEngine(file: TextsFile, lexicon: Lexicon): TextEngine {
  const texts = file.map((passages) => passages.map(([anchor, text]): Passage => ({ anchor, text })));
  const counts = texts.map((passages) => countStems(passages, lexicon));
  return {
    name: 'texts',
    match: ({ parts }) => Promise.resolve(parts.map((part) => matches(part, counts))),
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

function countStems(passages: readonly Passage[], { joins }: Lexicon): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of passages) {
    for (const stem of meaningfulStems(text, joins)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

function matches({ ways }: Part, counts: readonly ReadonlyMap<string, number>[]): TextMatches {
  const found = new Map<number, number>();
  for (const [entry, words] of counts.entries()) {
    let best = 0;
    for (const { stems, weight } of ways) {
      const least = Math.min(...stems.map((stem) => words.get(stem) ?? 0));
      if (least > 0) best = Math.max(best, (weight * least) / (least + 0.5));
    }
    if (best > 0) found.set(entry, best);
  }
  return found;
}

/** Folded words between spaces, so that one text can be looked for in another whatever stands between the words. */
function inOneLine(text: string, { joins }: Lexicon): string {
  const words = contentWords(text, joins).map((word) => word.text);
  return ` ${words.join(' ')} `;
}
