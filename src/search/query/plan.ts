/** Turns what was typed into what to look for. Pure. */
import { type ContentWord, contentWords } from './content-words.ts';
import { correction } from './correct.ts';
import { type Equivalent, type Lexicon, stemWeight } from './lexicon.ts';
import { stem } from './stem.ts';

/** Beyond this many meaningful words a question is a pasted text; its first words say what it is about. */
const mostWords = 40;

/** One thing asked for: a word, or a few words that the word list knows as one term. */
export interface Part {
  /** As typed. */
  text: string;
  /** The word it was corrected to, if it was. */
  corrected?: string | undefined;
  /** Ways of saying it; the first is what was typed (or what it was corrected to). */
  ways: Equivalent[];
  /** How much it tells. */
  weight: number;
  /** No page of the site holds it in any way. */
  unknown: boolean;
}

export interface Plan {
  /** What was typed, trimmed. */
  typed: string;
  parts: Part[];
  /** Texts in quotes: they must stand as written. */
  phrases: string[];
  /** The question seems to be about something this site does not answer: what to say then. */
  elsewhere?: string | undefined;
}

export interface PlanOptions {
  /** The last word may be unfinished: it also stands for words that begin with it. */
  typing?: boolean;
  /** Take every word as typed. */
  correct?: boolean;
}

export function planQuery(typed: string, lexicon: Lexicon, { typing = false, correct = true }: PlanOptions = {}): Plan {
  const phrases = [...typed.matchAll(/["“”„]([^"“”„]+)["“”„]/g)]
    .map(([, phrase = '']) => phrase.trim())
    .filter(Boolean);
  const all = contentWords(typed, lexicon.joins);
  const meaningful = all.filter(({ ignored }) => !ignored);
  const unfinished = typing && /[\p{L}\p{N}]$/u.test(typed) ? all.at(-1) : undefined;
  const words = (meaningful.length > 0 ? meaningful : all).slice(0, mostWords);
  const unique = words.filter((word, index) => words.findIndex((other) => other.stem === word.stem) === index);

  const parts: Part[] = [];
  for (let index = 0; index < unique.length;) {
    const [part, length] = partAt(unique, index, lexicon, { unfinished, correct });
    parts.push(part);
    index += length;
  }
  return { typed: typed.trim(), parts, phrases, elsewhere: subjectElsewhere(words, lexicon) };
}

/** The first subject of another field that is named as a whole. */
function subjectElsewhere(words: readonly ContentWord[], { elsewhere }: Lexicon): string | undefined {
  const asked = ` ${words.map(({ stem }) => stem).join(' ')} `;
  return elsewhere.find(({ ways }) => ways.some((way) => asked.includes(` ${way.join(' ')} `)))?.says;
}

interface Circumstances {
  unfinished: ContentWord | undefined;
  correct: boolean;
}

/** The part that begins at this word, and how many words it takes. */
function partAt(
  words: readonly ContentWord[],
  index: number,
  lexicon: Lexicon,
  circumstances: Circumstances,
): [Part, number] {
  const word = words[index];
  if (!word) throw new RangeError('no word at this place');
  const phrase = lexicon.phrases
    .get(word.stem)
    ?.find(({ stems }) => stems.every((other, offset) => words[index + offset]?.stem === other));
  if (phrase) {
    const taken = words.slice(index, index + phrase.stems.length);
    const ways = [
      { stems: phrase.stems, weight: 1 },
      ...phrase.equivalents,
      ...withOtherWords(phrase.stems, lexicon),
      ...endings(word, lexicon, circumstances),
    ];
    return [asPart(taken.map(({ written }) => written).join(' '), ways, lexicon), phrase.stems.length];
  }
  return [single(word, lexicon, circumstances), 1];
}

function single(word: ContentWord, lexicon: Lexicon, circumstances: Circumstances): Part {
  const ways = endings(word, lexicon, circumstances);
  if (lexicon.placeOf.has(word.stem))
    return asPart(word.written, [{ stems: [word.stem], weight: 1 }, ...ways], lexicon);
  const split = splitInTwo(word.text, lexicon);
  if (split) return asPart(word.written, [{ stems: split, weight: 1 }, ...ways], lexicon);
  if (ways.length > 0) return asPart(word.written, ways, lexicon);
  const relative = relativeOf(word.stem, lexicon);
  if (relative !== undefined) return asPart(word.written, waysOf(relative, relativeWeight, lexicon), lexicon);
  const near = circumstances.correct
    ? correction(
        word.text,
        word.stem,
        lexicon.catalogue.words,
        lexicon.stems,
        (place) => lexicon.entriesWith[place]?.size ?? 0,
      )
    : undefined;
  if (near) {
    const ways = waysOf(lexicon.stems[near.place] ?? word.stem, 1 - 0.1 * near.slips, lexicon);
    return { ...asPart(word.written, ways, lexicon), corrected: lexicon.catalogue.words[near.place] };
  }
  return asPart(word.written, [{ stems: [word.stem], weight: 1 }], lexicon);
}

/** A word of the site that stands for what was typed, and what else it is called. */
function waysOf(stemmed: string, weight: number, { phrases }: Lexicon): Equivalent[] {
  const alone = (phrases.get(stemmed) ?? []).find(({ stems }) => stems.length === 1);
  return [{ stems: [stemmed], weight }, ...(alone?.equivalents ?? [])];
}

/** The phrase with one of its words replaced by another of the same meaning. */
function withOtherWords(stems: readonly string[], { phrases }: Lexicon): Equivalent[] {
  if (stems.length < 2) return [];
  return stems.flatMap((stemmed, index) => {
    const alone = (phrases.get(stemmed) ?? []).find((phrase) => phrase.stems.length === 1);
    return (alone?.equivalents ?? []).map((other) => ({
      stems: stems.toSpliced(index, 1, ...other.stems),
      weight: other.weight,
    }));
  });
}

/** How far a word of the same family is trusted. */
const relativeWeight = 0.7;

/** A known word of the same family: one begins with the other, which is most of it. `designated` has `designate`. */
function relativeOf(stemmed: string, { stems, entriesWith }: Lexicon): string | undefined {
  if (stemmed.length < 5) return undefined;
  let best: number | undefined;
  for (const [place, known] of stems.entries()) {
    if (known.length < 5 || Math.abs(known.length - stemmed.length) > 3) continue;
    if (!known.startsWith(stemmed) && !stemmed.startsWith(known)) continue;
    if (best === undefined || (entriesWith[place]?.size ?? 0) > (entriesWith[best]?.size ?? 0)) best = place;
  }
  return best === undefined ? undefined : stems[best];
}

function asPart(text: string, ways: Equivalent[], lexicon: Lexicon): Part {
  const typedStems = ways[0]?.stems ?? [];
  return {
    text,
    ways,
    weight:
      Math.max(...typedStems.map((stemmed) => stemWeight(stemmed, lexicon)), 0) +
      0.3 * Math.max(0, typedStems.length - 1),
    unknown: !ways.some(({ stems }) => stems.every((stemmed) => lexicon.placeOf.has(stemmed))),
  };
}

/** Words of the site that an unfinished word may become. */
function endings(word: ContentWord, lexicon: Lexicon, { unfinished }: Circumstances): Equivalent[] {
  if (unfinished?.stem !== word.stem || word.text.length < 2) return [];
  return lexicon.catalogue.words
    .map((known, place) => ({ known, place }))
    .filter(({ known, place }) => known.startsWith(word.text) && lexicon.stems[place] !== word.stem)
    .toSorted((a, b) => (lexicon.entriesWith[b.place]?.size ?? 0) - (lexicon.entriesWith[a.place]?.size ?? 0))
    .slice(0, 12)
    .map(({ place }) => ({ stems: [lexicon.stems[place] ?? ''], weight: 0.9 }));
}

/** `clientcode` is `client code` when both are words of the site. */
function splitInTwo(word: string, lexicon: Lexicon): string[] | undefined {
  for (let cut = word.length - 3; cut >= 3; cut--) {
    const halves = [stem(word.slice(0, cut)), stem(word.slice(cut))];
    if (halves.every((half) => lexicon.placeOf.has(half))) return halves;
  }
  // `eservice`, `printout`: what is before or after the known word adds little.
  const main = [word.replace(/^e(?=.{4})/, ''), word.replace(/(?<=.{4})(in|on|out|off|up|down)$/, '')].map(stem);
  const known = main.find((half) => half !== stem(word) && lexicon.placeOf.has(half));
  if (known !== undefined) return [known];
  return undefined;
}
