/** A new question or announcement, complete enough to pass the check, honest about what is not written yet. Pure. */
import type { Announcement } from '../schemas/announcement.ts';
import type { Source } from '../schemas/fields.ts';
import type { Question } from '../schemas/question.ts';
import type { Desk } from '../schemas/site.ts';
import { mdxOf } from './mdx.ts';

/** A file to be written, by its path below the content folder. */
export interface NewFile {
  path: string;
  text: string;
}

export interface NewQuestion extends Pick<Question, 'question' | 'topic' | 'audience' | 'aliases' | 'related'> {
  slug: string;
  desk: Desk;
  source: Source | undefined;
  /** Markdown; without it the page says that it is not written yet. */
  body: string | undefined;
  today: string;
}

export function newQuestion(draft: NewQuestion): NewFile {
  const { slug, question, topic, audience, aliases, related, desk, today } = draft;
  const fields: Omit<Question, 'title'> = {
    question,
    topic,
    audience,
    aliases,
    answeredBy: desk.id,
    ...unconfirmed(desk, draft.source, today),
    related,
    legacyIds: [],
    changes: [{ date: today, note: 'First written.' }],
  };
  return { path: `faq/${topic}/${slug}.mdx`, text: mdxOf(fields, draft.body ?? notWritten('answer', desk)) };
}

export interface NewAnnouncement extends Pick<
  Announcement,
  'title' | 'published' | 'category' | 'audience' | 'aliases'
> {
  slug: string;
  desk: Desk;
  source: Source | undefined;
  body: string | undefined;
  today: string;
}

export function newAnnouncement(draft: NewAnnouncement): NewFile {
  const { slug, title, published, category, audience, aliases, desk, today } = draft;
  const { reviewed: _, ...doubt } = unconfirmed(desk, draft.source, today);
  const fields = { title, published, category, audience, aliases, ...doubt, affects: [] };
  return {
    path: `announcements/${published.slice(0, 4)}/${slug}.mdx`,
    text: mdxOf(fields, draft.body ?? notWritten('announcement', desk)),
  };
}

/** Until somebody has found more, all that a page says is whom to ask; that rests on what the desk rests on. */
function unconfirmed(
  desk: Desk,
  source: Source | undefined,
  today: string,
): Pick<Question, 'confidence' | 'confidenceNote' | 'reviewed' | 'sources'> {
  return {
    confidence: 'unconfirmed',
    confidenceNote: `Nobody has confirmed this yet; the ${desk.shortName} can say.`,
    reviewed: today,
    sources: [source ?? desk.source],
  };
}

/** Says so on the page itself, so that a page published by mistake is true. */
export function notWritten(what: string, { shortName }: Desk): string {
  return `This ${what} is not written yet. The ${shortName} can help until then.`;
}
