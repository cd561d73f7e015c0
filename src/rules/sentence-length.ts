import { pagesOf } from './addresses.ts';
import { proseOf } from './prose.ts';
import { type Rule, warning } from './rule.ts';
import { sentencesOf, wordCount } from './sentences.ts';

/** Of a longer sentence a reader in a hurry has lost the beginning when the end comes. In words. */
const longest = 35;

/** Sentences of running text are short. A bold menu path counts as one word, the date of a figure not at all. */
export const sentenceLength: Rule = (library) =>
  pagesOf(library).flatMap(({ document }) =>
    proseOf(document, ['paragraph', 'tableCell']).flatMap(({ text, placeOf }) =>
      sentencesOf(text)
        .map(({ text: sentence, start }) => ({ start, words: wordCount(sentence) }))
        .filter(({ words }) => words > longest)
        .map(({ start, words }) =>
          warning(
            placeOf(start),
            'sentence-length',
            `sentence of ${words} words; ${longest} at most`,
            'make two of it',
          ),
        ),
    ),
  );
