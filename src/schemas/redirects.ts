import { z } from 'astro/zod';
import { slug, textLike } from './fields.ts';

const address = textLike(/^\/\S*\/$/, 'is not an address of this site like /faq/old-name/');

/** `content/redirects.yaml`: addresses that were live once, and where they lead now. */
export const redirects = z.strictObject({
  /** From an address of this site to another. */
  moved: z.record(address, address).default({}),
  /** `?cat=` numbers of the court's old FAQ, and the topics they lead to. */
  categories: z.record(textLike(/^\d+$/, 'is not a number in quotes'), slug).default({}),
});

export type Redirects = z.infer<typeof redirects>;
