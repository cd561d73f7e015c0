/** Where a new question will stand. Pure. */
import { idsOf, internalFolder, type Library } from '../content-files/documents.ts';
import { questionFile } from '../drafts/file-paths.ts';
import { slug as slugSchema } from '../schemas/fields.ts';

/** @returns path below the content folder */
export function fileFor(slug: string, topic: string, forStaff: boolean): string {
  return `${forStaff ? `${internalFolder}/` : ''}${questionFile(topic, slug)}`;
}

/** @param file path below the content folder */
export function isInternal(file: string): boolean {
  return file.startsWith(`${internalFolder}/`);
}

/** @returns why a new question cannot have this address, if so */
export function addressProblem(slug: string, library: Library): string | undefined {
  const [wrong] = slugSchema.safeParse(slug).error?.issues ?? [];
  if (wrong) return `The address ${wrong.message}.`;
  return idsOf(library, 'questions').includes(slug) ? 'There is a question at this address already.' : undefined;
}
