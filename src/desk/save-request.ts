/** What the desk's page sends to have questions saved, and what it is told. The only shape the dev server takes. Pure. */
import { z } from 'astro/zod';
import { internalFolder } from '../content-files/documents.ts';
import { slug } from '../schemas/fields.ts';
import type { Judgement } from './judge.ts';

/** Below the address of the desk. */
export const savePath = 'save/';

/** In bytes. Six questions, twice each, are a tenth of it. */
export const largestRequest = 1_000_000;

const questionFile = z.string().refine((path) => {
  const parts = path.split('/');
  const [top, topic, file, ...more] = parts[0] === internalFolder ? parts.slice(1) : parts;
  const name = file?.endsWith('.mdx') === true ? file.slice(0, -'.mdx'.length) : undefined;
  return top === 'faq' && more.length === 0 && [topic, name].every((part) => slug.safeParse(part).success);
});

export const saveRequest = z.strictObject({
  /** The question itself first. */
  files: z
    .array(
      z.strictObject({
        /** Path below the content folder. */
        file: questionFile,
        text: z.string().min(1),
        /** The file as it was when it was opened; null for a new one. */
        before: z.string().nullable(),
      }),
    )
    .min(1)
    .max(200),
});
export type SaveRequest = z.infer<typeof saveRequest>;

/** Either everything is written, or nothing. */
export type SaveReply =
  | { saved: string[] }
  /** Files that are not as they were when they were opened. */
  | { conflicts: string[] }
  /** Errors that the content would have. */
  | { refused: Pick<Judgement, 'file' | 'message' | 'hint'>[] }
  /** A request that the page would not send. */
  | { wrong: string };
