/** What a schema has to say of some data. */
import type { z } from 'astro/zod';

/** @returns `field.path: message` of everything the schema refuses; nothing when it takes the data */
export function refusals(schema: z.ZodType, data: unknown): string[] {
  const { error } = schema.safeParse(data);
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? [];
}
