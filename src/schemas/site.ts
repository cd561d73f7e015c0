import { z } from 'astro/zod';
import { clock, line, slug, source, textLike, timezone } from './fields.ts';

export const weekdays = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;

/** People one can ask. Kept here once; every page that names a desk reads it from here. */
export const desk = z.strictObject({
  id: slug,
  name: line,
  shortName: line,
  /** With country code, as dialled: "+1-866-239-6233". */
  phone: textLike(/^\+1-\d{3}-\d{3}-\d{4}$/, 'is not a number like "+1-866-239-6233"'),
  email: z.email(),
  /** Zone of the hours. */
  timezone,
  hours: z.array(z.strictObject({ days: z.array(z.enum(weekdays)).min(1), opens: clock, closes: clock })).min(1),
  hoursNote: line.optional(),
  helpsWith: line,
  /** What to have at hand before calling. */
  haveReady: z.array(line).min(1),
  caution: line.optional(),
  source,
});
export type Desk = z.infer<typeof desk>;

/** `content/site.yaml`. */
export const site = z.strictObject({
  name: line,
  tagline: line,
  court: line,
  courtShort: line,
  /** IANA zone of the court: a rule begins at its midnight. */
  timezone,
  courtUrl: z.url({ protocol: /^https$/ }),
  /** Shows the banner of the United States government. */
  official: z.boolean(),
  /** Hosts a source may be cited from by plain http. */
  httpHosts: z.array(line).default([]),
  /** Examples under the search box on the home page. */
  examples: z.array(line).default([]),
  /** Questions the home page names first, and why each is there. */
  mostNeeded: z.array(z.strictObject({ id: slug, because: line })).default([]),
  desks: z.array(desk).min(1),
  /** Asks on every answer whether it helped; what readers say stands in the server's log and nowhere else. */
  feedback: z.boolean().default(false),
  /** Words that are spelled right although neither a dictionary nor the word list has them: names, most of all. */
  spelling: z.array(line).default([]),
});

export type Site = z.infer<typeof site>;
