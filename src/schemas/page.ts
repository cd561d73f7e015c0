import { z } from 'astro/zod';
import { isoDay, line } from './fields.ts';

/** Front matter of `content/pages/<id>.mdx`: Contact, About, Accessibility. */
export const page = z.strictObject({
  title: line,
  /** For search engines and link previews. */
  description: line,
  reviewed: isoDay,
});

export type Page = z.infer<typeof page>;
