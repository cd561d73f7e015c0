import { z } from 'astro/zod';
import { clock, isoDay, line, slug, source, timezone } from './fields.ts';

/** The page that tells a fact in prose: a question or an announcement. */
const toldBy = z.union([z.strictObject({ question: slug }), z.strictObject({ announcement: slug })]);

const common = {
  /** Names the fact for software; never changes. */
  id: slug,
  /** The same in words, one sentence. */
  statement: line,
  toldBy,
  /** First day it is in force; without one, its source gives none. */
  since: isoDay.optional(),
  source,
};

/** What a field of a form takes. */
export const textLimit = z.strictObject({
  ...common,
  kind: z.literal('text-limit'),
  /** The field, as printed beside it. */
  field: line,
  maxLength: z.int().positive().optional(),
  /** Single characters that may not stand in it. */
  forbidden: z.array(z.string().length(1, { error: 'is not one character' })).default([]),
  /** Characters that may take their place. */
  instead: z.array(z.string().length(1, { error: 'is not one character' })).default([]),
});

/** The hours of every day in which something may be done. A window that closes before it opens goes past midnight. */
export const dailyWindow = z.strictObject({
  ...common,
  kind: z.literal('daily-window'),
  opens: clock,
  closes: clock,
  timezone,
});

/** A credential that is got once and then used again. */
export const reusableToken = z.strictObject({
  ...common,
  kind: z.literal('reusable-token'),
  /** Name of the token, to the letter. */
  token: line,
  /** Where in a request it goes. */
  sentAs: z.enum(['cookie', 'header']),
  /** What ends it. */
  endsWith: z.array(line).min(1),
});

export const fact = z.discriminatedUnion('kind', [textLimit, dailyWindow, reusableToken]);
export type Fact = z.infer<typeof fact>;

/** `content/facts.yaml`: rules that software needs as values, beside the prose that explains them. */
export const facts = z.strictObject({ facts: z.array(fact).default([]) });
export type Facts = z.infer<typeof facts>;
