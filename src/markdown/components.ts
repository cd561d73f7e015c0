/**
 * What writers may use beside Markdown. How each is drawn stands in `render.ts`; nothing here runs
 * code.
 */
import type { z } from 'astro/zod';
import { isoDay, line } from '../schemas/fields.ts';

/** The attributes a component takes, each with the text it may hold. One whose schema refuses nothing may be left out. */
export type Attributes = Readonly<Record<string, z.ZodType>>;

export const writersComponents: Readonly<Record<string, Attributes>> = {
  /** A caution, or how it is elsewhere. */
  Note: {},
  /** What only few readers need, folded away. */
  Details: { summary: line },
  /** "as of November 21, 2026": the day a figure that can change was seen. */
  AsOf: { date: isoDay },
};
