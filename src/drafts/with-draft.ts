/** The content as it would be with some files more, or some changed: to check drafts before they are saved. Pure. */
import type { Library } from '../content-files/documents.ts';
import { parseMdxDocument } from '../content-files/parse-document.ts';
import type { Problem } from '../content-files/problem.ts';
import { announcement } from '../schemas/announcement.ts';
import { question } from '../schemas/question.ts';

export interface DraftFile {
  kind: 'questions' | 'announcements';
  /** Its path as messages show it: `content/faq/pacer-billing/one-free-look.mdx`. */
  file: string;
  text: string;
  /** Kept from the public. */
  internal?: boolean;
}

const schemas = { questions: question, announcements: announcement };

/** @returns the library with the drafts in it, and what is wrong with each in itself */
export function withDrafts(library: Library, drafts: readonly DraftFile[]): { library: Library; problems: Problem[] } {
  let changed = library;
  const problems: Problem[] = [];
  for (const draft of drafts) {
    const next = withDraft(changed, draft);
    changed = next.library;
    problems.push(...next.problems);
  }
  return { library: changed, problems };
}

function withDraft(library: Library, draft: DraftFile): { library: Library; problems: Problem[] } {
  const { kind, file, text, internal = false } = draft;
  const id = (file.split('/').at(-1) ?? file).replace(/\.mdx$/, '');
  const { document, problems } = parseMdxDocument<unknown>({ id, file, internal }, text, schemas[kind]);
  const others = library[kind].filter((other) => other.file !== file);
  // A draft that is not well formed may be named all the same: one fault is told once.
  const left = library.leftOut[kind];
  const leftOut = { ...library.leftOut, [kind]: document ? left : [...left, { id, file }] };
  return { library: { ...library, [kind]: document ? [...others, document] : others, leftOut }, problems };
}
