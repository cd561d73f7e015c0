/**
 * Fields that several kinds of content share. Every schema here is strict and imports nothing but zod,
 * so that `npm run check`, the site and the tests read content by the same rules.
 */
import { z } from 'astro/zod';

/**
 * Text of a given form.
 * @param error says what the form is; it is told as well of a value that is no text, such as a number without quotes
 */
export function textLike(form: RegExp, error: string): z.ZodString {
  return z.string({ error }).regex(form, { error });
}

/** YAML readers that turn a day into a Date are undone here. */
function asWritten(value: unknown): unknown {
  return value instanceof Date ? value.toISOString().slice(0, 10) : value;
}

const day = z.iso.date({ error: 'is not a date like 2024-04-14' });

/** A time of day as a clock shows it: `08:30`. */
export const clock = textLike(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time like "08:30" (in quotes)');

/** A calendar day, `2024-04-14`. */
export const isoDay = z.preprocess(asWritten, day);

const notADayOrTime = { error: 'is not a date like 2024-04-14 or 2024-04-14T22:00' };

/** A day, or a day with a time of day in the `timezone` of the same document: `2024-04-14T22:00`. */
export const isoDayOrTime = z.preprocess(asWritten, z.string(notADayOrTime).refine(isDayOrTime, notADayOrTime));

function isDayOrTime(text: string): boolean {
  const [date, time, ...more] = text.split('T');
  return day.safeParse(date).success && (time === undefined || clock.safeParse(time).success) && more.length === 0;
}

const notAZone = { error: 'is not a time zone like America/New_York' };

/** The IANA name of a time zone. */
export const timezone = z.string(notAZone).refine(isTimeZone, notAZone);

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The name of a document in addresses: its file name without the ending. */
export const slug = textLike(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a slug (small letters, digits and single hyphens)');

/** One line of text, trimmed, not empty. */
export const line = z
  .string({ error: 'is not a line of text (put it in quotes)' })
  .min(1, { error: 'is empty' })
  .refine((text) => !/[\n\r]/.test(text) && text === text.trim(), { error: 'is not one trimmed line' });

/** Who a page is for. The order is the order of filters and labels. */
export const audiences = ['attorney', 'firm', 'self-represented', 'developer', 'public', 'juror'] as const;
export const audience = z.enum(audiences);
export type Audience = z.infer<typeof audience>;

/**
 * How sure a page is.
 * `confirmed`: a present source says so. `historic`: only a source of the old system's time does.
 * `unconfirmed`: the present rule was not found, or only second-hand.
 */
export const confidences = ['confirmed', 'historic', 'unconfirmed'] as const;
export const confidence = z.enum(confidences);
export type Confidence = z.infer<typeof confidence>;

/** What a statement rests on. */
export const source = z.strictObject({
  title: line,
  /** The address its text was read at. Plain http only for hosts listed in `site.yaml`. */
  url: z.url({ protocol: /^https?$/, error: 'is not an http or https address' }),
  /** The date the source itself carries, in words: "April 2, 2024", "undated". */
  dated: line,
  /** The day its text was read. */
  seen: isoDay,
  /** The day someone last compared it with the live page. */
  checked: isoDay.optional(),
  /** The day the live page was found to say something else than what was read. */
  changed: isoDay.optional(),
});
export type Source = z.infer<typeof source>;

/** Real ways of asking for a page: searched, never shown. */
export const aliases = z.array(line).default([]);

/** The note that says which part is not sure, and whom to ask. Wanted wherever the page is not confirmed. */
export function explainsDoubt(data: { confidence: Confidence; confidenceNote?: string | undefined }): boolean {
  return data.confidence === 'confirmed' || data.confidenceNote !== undefined;
}
export const doubtUnexplained = {
  path: ['confidence'],
  error: 'needs a confidenceNote that says what is not sure and whom to ask',
};
