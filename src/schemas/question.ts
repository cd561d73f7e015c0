import { z } from 'astro/zod';
import {
  aliases,
  audience,
  confidence,
  doubtUnexplained,
  explainsDoubt,
  isoDay,
  line,
  slug,
  source,
  textLike,
} from './fields.ts';

/** A link to another question that really helps, and why. Shown on both pages. */
export const relatedLink = z.strictObject({
  /** Slug of the other question. */
  id: slug,
  /** A short clause without full stop: "both decide what PACER charges you". */
  because: line,
});

/** Something that became true on a day, whenever it was written down. */
export const change = z.strictObject({ date: isoDay, note: line });

/** Front matter of `content/faq/<topic>/<slug>.mdx`: one question and its answer. */
export const question = z
  .strictObject({
    /** The question word for word: the page's heading. */
    question: line,
    /** Short form for lists, when the question is long. */
    title: line.optional(),
    /** Id of a topic; also the folder the file is in. */
    topic: slug,
    audience: z.array(audience).min(1),
    aliases,
    /** Id of the desk in `site.yaml` that can help further. */
    answeredBy: slug,
    confidence,
    confidenceNote: line.optional(),
    /** The day every line was last held against its sources. */
    reviewed: isoDay,
    sources: z.array(source).min(1, { error: 'has no source: every answer rests on at least one' }),
    related: z.array(relatedLink),
    /** `?answer=` numbers of the court's old FAQ that lead here. */
    legacyIds: z.array(textLike(/^\d+$/, 'is not a number in quotes')).default([]),
    /** Newest first. */
    changes: z.array(change).min(1),
  })
  .refine(explainsDoubt, doubtUnexplained);

export type Question = z.infer<typeof question>;
