import { z } from 'astro/zod';
import {
  aliases,
  audience,
  confidence,
  doubtUnexplained,
  explainsDoubt,
  isoDay,
  isoDayOrTime,
  line,
  slug,
  source,
  timezone,
} from './fields.ts';

/** What an announcement is about, for filters, archives and feeds. */
export const categories = [
  'security',
  'system',
  'release',
  'billing-fees',
  'policy',
  'outage-maintenance',
  'participation',
] as const;
export const category = z.enum(categories);
export type Category = z.infer<typeof category>;

/** An answer that an announcement changes or qualifies. */
export const effect = z.strictObject({
  /** Slug of the question. */
  answer: slug,
  /** First day on which the answer is different. */
  from: isoDay,
  /** What changes for that answer, in one sentence. */
  note: line,
});

/** What an update of an announcement changed. */
export const update = z.strictObject({ date: isoDay, note: line });

/** When what an announcement says takes place. */
export const times = {
  /** First day a rule or price is in force. */
  effective: isoDay.optional(),
  /** Last day to do something. */
  deadline: isoDay.optional(),
  /** Beginning of a window: maintenance, an outage, a term. */
  starts: isoDayOrTime.optional(),
  ends: isoDayOrTime.optional(),
  /** Last day the announcement matters; without it, it stands. */
  expires: isoDay.optional(),
  /** IANA zone of `starts` and `ends`. Needed when one of them has a time of day. */
  timezone: timezone.optional(),
};

/** Front matter of `content/announcements/<year>/<slug>.mdx`. */
export const announcement = z
  .strictObject({
    title: line,
    published: isoDay,
    updated: isoDay.optional(),
    /** What its updates changed, newest first; the newest is of the day in `updated`. */
    updates: z.array(update).default([]),
    ...times,
    category,
    audience: z.array(audience).min(1),
    /** Shown on every page while it lasts. */
    pinned: z.boolean().default(false),
    /** Pinned, and read out at once by a screen reader; a reader can put it away for the session. */
    urgent: z.boolean().default(false),
    aliases,
    sources: z.array(source).min(1, { error: 'has no source: every announcement rests on at least one' }),
    confidence,
    confidenceNote: line.optional(),
    /** Slug of the announcement that took this one's place. */
    supersededBy: slug.optional(),
    affects: z.array(effect).default([]),
  })
  .refine(explainsDoubt, doubtUnexplained)
  .refine(({ pinned, urgent }) => pinned || !urgent, { path: ['urgent'], error: 'needs pinned: true beside it' })
  .refine(({ updated, updates }) => updates.length === 0 || updates[0]?.date === updated, {
    path: ['updates'],
    error: 'begins with another day than "updated"',
  })
  .refine(
    ({ starts, ends, timezone }) => timezone !== undefined || ![starts, ends].some((time) => time?.includes('T')),
    {
      path: ['starts'],
      error: 'has a time of day but no timezone',
    },
  );

export type Announcement = z.infer<typeof announcement>;
