import { z } from 'astro/zod';

const address = z.string().regex(/^\/\S*\/$/, { error: 'is not an address of this site like /faq/old-name/' });

/** `content/redirects.yaml`: addresses that were live once, and where they lead now. */
export const redirects = z.strictObject({
  /** From an address of this site to another. */
  moved: z.record(address, address).default({}),
});

export type Redirects = z.infer<typeof redirects>;
