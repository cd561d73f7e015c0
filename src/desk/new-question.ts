/** A question as the desk first shows it: complete but for what only a person can know, so that it can be kept at any time. Pure. */
import { notWritten, questionFields } from '../drafts/new-page.ts';
import type { QuestionProposal } from '../drafts/propose.ts';
import type { Desk } from '../schemas/site.ts';
import type { Draft } from './source-text.ts';

/** @param proposal what the pages that are there tell of it, once it has words */
export function firstDraft(desk: Desk, today: string, proposal?: QuestionProposal): Draft {
  const { question: _, ...fields } = questionFields({
    question: '',
    topic: proposal?.topic ?? '',
    audience: proposal?.audience ?? [],
    aliases: proposal?.aliases ?? [],
    related: (proposal?.related ?? []).map(({ id, because }) => ({ id, because })),
    desk,
    source: undefined,
    today,
  });
  return { fields, body: '' };
}

/** An answer nobody has written says so on its page. */
export function withText(draft: Draft, desk: Desk | undefined): Draft {
  return draft.body === '' && desk ? { ...draft, body: notWritten('answer', desk) } : draft;
}
