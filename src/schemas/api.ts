/** The files under `/api/`: what programs may rely on. Their JSON Schemas are made from these, so the two cannot part. */
import { z } from 'astro/zod';
import { category, times } from './announcement.ts';
import { fact } from './facts.ts';
import { audience, confidence, isoDay, line, slug, source } from './fields.ts';
import { change } from './question.ts';

const url = z.url({ protocol: /^https?$/ });

/** What every file begins with. */
const head = {
  /** Address of the JSON Schema of this file. */
  $schema: url,
  /** Name and home of the site. */
  site: z.strictObject({ name: line, url }),
};

/** Whether an entry is for court staff only; in the public edition none is. */
const internal = z.boolean();

const certainty = { confidence, confidenceNote: line.optional() };

/** How an announcement changes an answer. */
const affected = z.strictObject({ announcement: slug, url, title: line, from: isoDay, note: line });

export const faqFile = z.strictObject({
  ...head,
  topics: z.array(z.strictObject({ id: slug, title: line, summary: line, url })),
  questions: z.array(
    z.strictObject({
      id: slug,
      url,
      question: line,
      title: line,
      internal,
      topic: slug,
      audience: z.array(audience).min(1),
      /** The answer, with absolute links. */
      answerHtml: z.string().min(1),
      /** Desk that can help further. */
      answeredBy: slug,
      ...certainty,
      reviewed: isoDay,
      sources: z.array(source).min(1),
      related: z.array(z.strictObject({ id: slug, because: line })),
      legacyIds: z.array(line),
      changes: z.array(change).min(1),
      changedBy: z.array(affected),
      /** Ids of typed facts that this answer tells. */
      facts: z.array(slug),
    }),
  ),
  /** Rules as values, for software. */
  facts: z.array(fact),
});
export type FaqFile = z.infer<typeof faqFile>;

export const announcementsFile = z.strictObject({
  ...head,
  announcements: z.array(
    z.strictObject({
      id: slug,
      url,
      title: line,
      internal,
      published: isoDay,
      updated: isoDay.optional(),
      updates: z.array(change),
      ...times,
      category,
      audience: z.array(audience).min(1),
      pinned: z.boolean(),
      urgent: z.boolean(),
      ...certainty,
      /** The text, with absolute links. */
      textHtml: z.string().min(1),
      sources: z.array(source).min(1),
      supersededBy: slug.optional(),
      affects: z.array(z.strictObject({ answer: slug, from: isoDay, note: line })),
      facts: z.array(slug),
    }),
  ),
  facts: z.array(fact),
});
export type AnnouncementsFile = z.infer<typeof announcementsFile>;

export const glossaryFile = z.strictObject({
  ...head,
  terms: z.array(
    z.strictObject({
      id: slug,
      url,
      term: line,
      short: line.optional(),
      definition: line,
      aliases: z.array(line),
      sources: z.array(source).min(1),
    }),
  ),
});
export type GlossaryFile = z.infer<typeof glossaryFile>;

/** Every file, by its name in the address. */
export const apiFiles = { faq: faqFile, announcements: announcementsFile, glossary: glossaryFile } as const;
export type ApiName = keyof typeof apiFiles;
export const apiNames = Object.keys(apiFiles) as ApiName[];
