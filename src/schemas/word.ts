import { z } from 'astro/zod';
import { line, source } from './fields.ts';

/**
 * `content/words/<id>.yaml`: a term of the field, or an everyday word the search should understand.
 * With a definition it stands in the glossary and is explained in answers; without one it only teaches the search.
 */
export const word = z
  .strictObject({
    term: line,
    /** Its abbreviation: NEF. */
    short: line.optional(),
    definition: line.optional(),
    /** Mean the same; each finds the other. */
    aliases: z.array(line).default([]),
    /** What people say instead; leads to the term, weakly. */
    everyday: z.array(line).default([]),
    /** A subject this site does not answer, and what to say then. Its aliases tell the search that a question is about it. */
    elsewhere: line.optional(),
    source: z.union([source, z.array(source)]).optional(),
  })
  .refine((data) => data.elsewhere === undefined || data.definition === undefined, {
    path: ['elsewhere'],
    error: 'cannot stand beside a definition: a term of this site is not elsewhere',
  })
  .refine((data) => data.definition === undefined || data.source !== undefined, {
    path: ['definition'],
    error: 'has no source',
  });

export type Word = z.infer<typeof word>;
