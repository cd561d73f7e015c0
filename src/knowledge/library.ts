/** The only place that asks Astro for content. Everything comes sorted: collections have no order of their own. */
import { type CollectionEntry, getCollection, getEntry } from 'astro:content';
import { edition } from './edition.ts';
import type { Fact } from '../schemas/facts.ts';
import type { Redirects } from '../schemas/redirects.ts';
import type { Site } from '../schemas/site.ts';

export type QuestionEntry = CollectionEntry<'questions'>;
export type AnnouncementEntry = CollectionEntry<'announcements'>;
export type TopicEntry = CollectionEntry<'topics'>;
export type NoteEntry = CollectionEntry<'notes'>;
export type WordEntry = CollectionEntry<'words'>;

/** Every question, by the words its lists show. */
export async function allQuestions(): Promise<QuestionEntry[]> {
  return (await getCollection('questions')).toSorted((a, b) => compare(shortTitle(a), shortTitle(b)));
}

/** Newest first; on the same day by title. */
export async function allAnnouncements(): Promise<AnnouncementEntry[]> {
  return (await getCollection('announcements')).toSorted(
    (a, b) => compare(b.data.published, a.data.published) || compare(a.data.title, b.data.title),
  );
}

export async function allTopics(): Promise<TopicEntry[]> {
  return (await getCollection('topics')).toSorted((a, b) => a.data.order - b.data.order);
}

/** The words with a definition, by term. */
export async function glossaryTerms(): Promise<WordEntry[]> {
  return (await getCollection('words', ({ data }) => data.definition !== undefined)).toSorted((a, b) =>
    compare(a.data.term.toLowerCase(), b.data.term.toLowerCase()),
  );
}

export async function siteFacts(): Promise<Site> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('content/site.yaml is missing');
  return entry.data;
}

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
