/** The content a test site is built from, so that tests take texts and dates from it and repeat none. */
import { type Library, readLibrary, type TextDocument } from '#src/content-files/library.ts';
import type { Announcement } from '#src/schemas/announcement.ts';
import type { Question } from '#src/schemas/question.ts';
import type { TestSite } from './sites.ts';

export function contentOf({ environment }: TestSite): Library {
  return readLibrary(environment['CONTENT_ROOT'] ?? 'content', 'public').library;
}

export function questionOf({ questions }: Library, slug: string): TextDocument<Question> {
  return named(questions, slug);
}

export function announcementOf({ announcements }: Library, slug: string): TextDocument<Announcement> {
  return named(announcements, slug);
}

function named<Item extends { id: string }>(items: readonly Item[], id: string): Item {
  const item = items.find((one) => one.id === id);
  if (!item) throw new Error(`the content has no "${id}": has it ${items.map((one) => one.id).join(', ')}`);
  return item;
}
