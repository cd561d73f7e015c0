import { z } from 'astro/zod';
import { isoDay } from './fields.ts';

/** Front matter of `content/internal/notes/<slug of a question>.mdx`: what court staff should know besides the answer. */
export const note = z.strictObject({
  /** The day someone last held it against how things are done. */
  reviewed: isoDay,
});

export type Note = z.infer<typeof note>;
