/** Cuts running text into sentences. Pure. */

export interface Sentence {
  text: string;
  /** Where it begins in the whole text. */
  start: number;
}

/** Written with a full stop that ends no sentence. Initials such as "U.S.C." need no place here. */
const shortened = new Set(
  [
    'Bankr',
    'Fed',
    'Civ',
    'Crim',
    'App',
    'Cir',
    'Dr',
    'Mr',
    'Mrs',
    'Ms',
    'Inc',
    'Corp',
    'Ltd',
    'Co',
    'St',
    'v',
    'vs',
  ].map((word) => `${word}.`),
);

/** No name goes on with one of these, so that what stands before it, even a shortened word, ended a sentence. */
const openers = new Set(
  `A After All An And Any As Ask At Because Before But By Do Each Every For From He Here How However If In It Its Keep
   Many Most No Not Nothing On Once One Only Or Other Read See She Since So Some Such That The Their Then There These They
   This Those Though To Today Under Until Use We What When Where Which While Who With Without You Your`.split(/\s+/),
);

/** A sentence ends at a full stop, a question or an exclamation mark before a space and a capital, or with the text. */
export function sentencesOf(text: string): Sentence[] {
  const ends = [...text.matchAll(/[.?!]["'”’)\]]*(?=\s+["'“‘([]*[\p{Lu}\uFFFC])/gu)]
    .map((match) => ({ mark: match.index, end: match.index + match[0].length }))
    .filter(({ mark, end }) => !isShortened(text.slice(0, mark + 1)) || opensSentence(text.slice(end)))
    .map(({ end }) => end);
  return [0, ...ends].flatMap((from, i) => {
    const whole = text.slice(from, ends[i] ?? text.length);
    const trimmed = whole.trim();
    return trimmed === '' ? [] : [{ text: trimmed, start: from + whole.indexOf(trimmed) }];
  });
}

/** Whether a text breaks off after a shortened word: "U.S.", "Fed.", or the state in "W.D. La." */
function isShortened(text: string): boolean {
  const [word = '', before = ''] = text
    .split(/\s+/)
    .toReversed()
    .map((one) => one.replace(/^[("'“‘[]+/, ''));
  return shortened.has(word) || isInitials(word) || (isInitials(before) && /^\p{Lu}\p{Ll}{1,4}\.$/u.test(word));
}

function isInitials(word: string): boolean {
  return /^(\p{L}\.)+$/u.test(word);
}

function opensSentence(rest: string): boolean {
  return openers.has(/\p{L}+/u.exec(rest)?.[0] ?? '');
}

/** How many words a reader counts: what holds a letter, a digit or a quoted label. */
export function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}\uFFFC]/u.test(word)).length;
}
