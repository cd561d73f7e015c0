/** The content as it would be with one file more, or one file changed: to check a draft before it is saved. Pure. */
import type { LeftOut, Library } from '../content-files/documents.ts';
import { parseMdxDocument } from '../content-files/parse-document.ts';
import type { Problem } from '../content-files/problem.ts';
import { announcement } from '../schemas/announcement.ts';
import { question } from '../schemas/question.ts';

export interface DraftFile {
  kind: 'questions' | 'announcements';
  /** Its path as messages show it: `content/faq/pacer-billing/one-free-look.mdx`. */
  file: string;
  text: string;
  /** Kept from the public; left out on everything else. */
  internal?: true | undefined;
}

/** @returns the library with the draft in it, and what is wrong with the draft in itself */
export function withDraft(library: Library, draft: DraftFile): { library: Library; problems: Problem[] } {
  const { kind, file, text, internal = false } = draft;
  const id = (file.split('/').at(-1) ?? file).replace(/\.mdx$/, '');
  const origin = { id, file, internal };
  const others = {
    questions: library.questions.filter((document) => document.file !== file),
    announcements: library.announcements.filter((document) => document.file !== file),
  };
  if (kind === 'questions') {
    const { document, problems } = parseMdxDocument(origin, text, question);
    const leftOut = named(library, kind, document ? undefined : { id, file });
    return { library: { ...library, ...others, leftOut, questions: added(others.questions, document) }, problems };
  }
  const { document, problems } = parseMdxDocument(origin, text, announcement);
  const leftOut = named(library, kind, document ? undefined : { id, file });
  return {
    library: { ...library, ...others, leftOut, announcements: added(others.announcements, document) },
    problems,
  };
}

/** A draft that is not well formed may be named all the same: one fault is told once. */
function named(library: Library, kind: DraftFile['kind'], draft: LeftOut | undefined): Library['leftOut'] {
  return draft ? { ...library.leftOut, [kind]: [...library.leftOut[kind], draft] } : library.leftOut;
}

function added<Item>(items: readonly Item[], item: Item | undefined): Item[] {
  return item === undefined ? [...items] : [...items, item];
}
