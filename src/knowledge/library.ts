/** The only place that asks Astro for content. Everything comes sorted: collections have no order of their own. */
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { edition } from './edition.ts';
import type { Fact } from '../schemas/facts.ts';
import type { Redirects } from '../schemas/redirects.ts';
import type { Site } from '../schemas/site.ts';
import { joinsOf } from '../search/query/content-words.ts';
import { questionTexts } from './question-texts.ts';
import { wordIndex } from './word-index.ts';

export type QuestionEntry = CollectionEntry<'questions'>;
export type AnnouncementEntry = CollectionEntry<'announcements'>;
export type TopicEntry = CollectionEntry<'topics'>;
export type NoteEntry = CollectionEntry<'notes'>;
export type WordEntry = CollectionEntry<'words'>;

/** Worked out once a build, in which nothing changes; each time anew while authors write. */
function once<Value>(workOut: () => Promise<Value>): () => Promise<Value> {
  let known: Promise<Value> | undefined;
  return () => (import.meta.env.DEV ? workOut() : (known ??= workOut()));
}

/** Every question, by the words its lists show. */
export const allQuestions = once(async (): Promise<readonly QuestionEntry[]> =>
  (await getCollection('questions')).toSorted((a, b) => compare(shortTitle(a), shortTitle(b))),
);

/** The words of all questions, by letter. */
export const wordsByLetter = once(async () => {
  const texts = questionTexts();
  return wordIndex(
    (await allQuestions()).map(({ id, data }) => ({
      id,
      title: `${data.question} ${data.title ?? ''}`,
      text: texts.get(id) ?? '',
    })),
    joinsOf([]),
  );
});

/** Pinned announcements: the few that every page may show. */
export const pinnedAnnouncements = once(async () => (await allAnnouncements()).filter(({ data }) => data.pinned));

/** Questions and announcements. */
export async function countEntries(): Promise<number> {
  return (await allQuestions()).length + (await allAnnouncements()).length;
}

export const questionsById = once(
  async (): Promise<ReadonlyMap<string, QuestionEntry>> => new Map((await allQuestions()).map((one) => [one.id, one])),
);

/** The questions of each topic, by topic. */
export const questionsByTopic = once(async (): Promise<ReadonlyMap<string, readonly QuestionEntry[]>> =>
  Map.groupBy(await allQuestions(), ({ data }) => data.topic),
);

/** The day of the oldest review, or undefined while there is no question. */
export const oldestReview = once(
  async (): Promise<string | undefined> => (await allQuestions()).map(({ data }) => data.reviewed).toSorted()[0],
);

/** Newest first; on the same day by title. */
export const allAnnouncements = once(async (): Promise<readonly AnnouncementEntry[]> =>
  (await getCollection('announcements')).toSorted(
    (a, b) => compare(b.data.published, a.data.published) || compare(a.data.title, b.data.title),
  ),
);

export const allTopics = once(async (): Promise<readonly TopicEntry[]> =>
  (await getCollection('topics')).toSorted((a, b) => a.data.order - b.data.order),
);

/** The words with a definition, by term. */
export const glossaryTerms = once(async (): Promise<readonly WordEntry[]> =>
  (await getCollection('words', ({ data }) => data.definition !== undefined)).toSorted((a, b) =>
    compare(a.data.term.toLowerCase(), b.data.term.toLowerCase()),
  ),
);

export const siteFacts = once(async (): Promise<Site> => {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('content/site.yaml is missing');
  return entry.data;
});

/** Rules that software needs, in the order of their file. */
export async function typedFacts(): Promise<Fact[]> {
  const entry = await getEntry('facts', 'facts');
  if (!entry) throw new Error('content/facts.yaml is missing');
  return entry.data.facts;
}

/** @returns what staff should know besides an answer; nothing in the public edition */
export async function staffNoteOf(question: QuestionEntry): Promise<NoteEntry | undefined> {
  return edition === 'intranet' ? await getEntry('notes', `note-${question.id}`) : undefined;
}

/** Addresses that were live once, and where they lead now. */
export async function oldAddresses(): Promise<Redirects> {
  const entry = await getEntry('redirects', 'redirects');
  if (!entry) throw new Error('content/redirects.yaml is missing');
  return entry.data;
}

/** What lists call a question. */
export function shortTitle({ data }: Pick<QuestionEntry, 'data'>): string {
  return data.title ?? data.question;
}

/** By code point: the same order on every machine, whatever its locale. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
