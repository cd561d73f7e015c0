/** A new question or announcement, complete enough to pass the check, honest about what is not written yet. Pure. */
import type { Announcement } from '../schemas/announcement.ts';
import type { Source } from '../schemas/fields.ts';
import type { Question } from '../schemas/question.ts';
import type { Desk } from '../schemas/site.ts';
import { announcementFile, questionFile } from './file-paths.ts';
import { mdxOf } from './mdx.ts';

/** A file to be written, by its path below the content folder. */
export interface NewFile {
  path: string;
  text: string;
}

interface NewPage {
  slug: string;
  desk: Desk;
  source: Source | undefined;
  today: string;
}

type NewQuestion = NewPage & Pick<Question, 'question' | 'topic' | 'audience' | 'aliases' | 'related'>;

export function newQuestion(draft: NewQuestion): NewFile {
  const { slug, topic, desk } = draft;
  return { path: questionFile(topic, slug), text: mdxOf(questionFields(draft), notWritten('answer', desk)) };
}

/** The front matter of a new question. */
export function questionFields(draft: Omit<NewQuestion, 'slug'>): Omit<Question, 'title'> {
  const { question, topic, audience, aliases, related, desk, source, today } = draft;
  return {
    question,
    topic,
    audience,
    aliases,
    answeredBy: desk.id,
    ...unconfirmed(desk, source, today),
    related,
    legacyIds: [],
    changes: [{ date: today, note: 'First written.' }],
  };
}

type NewAnnouncement = NewPage & Pick<Announcement, 'title' | 'published' | 'category' | 'audience' | 'aliases'>;

export function newAnnouncement(draft: NewAnnouncement): NewFile {
  const { slug, title, published, category, audience, aliases, desk, source, today } = draft;
  const { reviewed: _, ...doubt } = unconfirmed(desk, source, today);
  const fields = { title, published, category, audience, aliases, ...doubt, affects: [] };
  return { path: announcementFile(published, slug), text: mdxOf(fields, notWritten('announcement', desk)) };
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
