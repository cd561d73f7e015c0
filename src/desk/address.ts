/** Where a new question will stand. Pure. */
import { idsOf, type Library } from '../content-files/documents.ts';
import { slug as slugSchema } from '../schemas/fields.ts';
import { internalFolder } from './save-request.ts';

/** @returns path below the content folder */
export function fileFor(slug: string, topic: string, isInternal: boolean): string {
  return `${isInternal ? `${internalFolder}/` : ''}faq/${topic}/${slug}.mdx`;
}

/** @returns why a new question cannot have this address, if so */
export function addressProblem(slug: string, library: Library): string | undefined {
  const [wrong] = slugSchema.safeParse(slug).error?.issues ?? [];
  if (wrong) return `The address ${wrong.message}.`;
  return idsOf(library, 'questions').includes(slug) ? 'There is a question at this address already.' : undefined;
}
