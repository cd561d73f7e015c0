/** What saving a question changes: its own file, and those of the questions that must name it, or no longer may. Pure. */
import type { Library } from '../content-files/documents.ts';
import { withRelated } from '../drafts/related-both-sides.ts';
import type { DraftFile } from '../drafts/with-draft.ts';
import { relatedLink } from '../schemas/question.ts';
import { isInternal } from './address.ts';
import { type Draft, draftOf, sourceOf } from './source-text.ts';

export interface ChangedFile extends DraftFile {
  /** The file as it was when it was opened; undefined for a new one. */
  before: string | undefined;
}

/** A question at the desk. */
export interface OpenQuestion {
  slug: string;
  /** Path below the content folder. */
  file: string;
  before: string | undefined;
  draft: Draft;
}

/** @returns the question itself, then the others, each with the rest of it as it was */
export function filesOf({ slug, file, before, draft }: OpenQuestion, library: Library): ChangedFile[] {
  const { success, data } = relatedLink.array().safeParse(draft.fields['related']);
  const links = success ? data : undefined;
  const internal = isInternal(file);
  const others = library.questions.flatMap((other): ChangedFile[] => {
    // While somebody is still writing the list, nobody is taken off it; and a public page never names an internal one.
    if (links === undefined || other.id === slug || (internal && !other.internal)) return [];
    const wanted = links.find(({ id }) => id === other.id);
    const names = other.data.related.some(({ id }) => id === slug);
    if ((wanted !== undefined) === names) return [];
    const text = wanted
      ? withRelated(other.source, { id: slug, because: wanted.because })
      : withoutRelated(other.source, slug);
    return [{ kind: 'questions', file: other.file, text, before: other.source, internal: other.internal }];
  });
  return [{ kind: 'questions', file, text: sourceOf(draft, before), before, internal }, ...others];
}

function withoutRelated(source: string, slug: string): string {
  const { fields, body } = draftOf(source);
  const related = (fields['related'] as { id: string }[]).filter(({ id }) => id !== slug);
  return sourceOf({ fields: { ...fields, related }, body }, source);
}
