import { z } from 'astro/zod';
import { line } from './fields.ts';

const notAPlace = { error: 'is not a whole number from 1 up' };

/** `content/topics/<id>.yaml`: a room of the FAQ. */
export const topic = z.strictObject({
  title: line,
  /** Place in lists, from 1. */
  order: z.int(notAPlace).positive(notAPlace),
  /** What is in it, in one line, for lists. */
  summary: line,
  /** Opens the topic's own page. */
  introduction: line,
});

export type Topic = z.infer<typeof topic>;
