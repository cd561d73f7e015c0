/** What a new page should say of itself, as far as the pages that are there tell. By the search's own ranking. Pure. */
import { idsOf, type Library, type TextDocument } from '../content-files/documents.ts';
import type { Category } from '../schemas/announcement.ts';
import type { Audience } from '../schemas/fields.ts';
import type { Question } from '../schemas/question.ts';
import type { OpenSearch } from '../search/build/search-over.ts';
import { search } from '../search/search.ts';
import { aliasesFor } from './aliases.ts';
import { type Like, likeOnes } from './likeness.ts';
import { slugFor } from './slug.ts';

export interface RelatedProposal {
  id: string;
  because: string;
  question: string;
}

/** What holds for every kind of page. */
interface Proposal {
  slug: string;
  aliases: string[];
  audience: Audience[];
  /** Pages that seem to say the same already. */
  same: Like[];
}

export interface QuestionProposal extends Proposal {
  /** Undefined when there is no topic at all; so is `answeredBy` without desks. */
  topic: string | undefined;
  answeredBy: string | undefined;
  related: RelatedProposal[];
}

export interface AnnouncementProposal extends Proposal {
  category: Category;
  /** Questions whose answers the announcement may change. */
  mayChange: RelatedProposal[];
}

/** Of related topics three at least really help, and a page may name five. */
const fewestRelated = 3;
const mostRelated = 5;

/** So many of the first results tell where a page belongs. */
const firstResults = 8;

export async function proposeQuestion(question: string, library: Library, open: OpenSearch): Promise<QuestionProposal> {
  const { lexicon } = open;
  const near = await nearest(question, 'question', library.questions, open);
  const topic = heaviest(near.map(({ document, score }) => [document.data.topic, score])) ?? library.topics[0]?.id;
  const beside = library.questions.filter(({ data }) => data.topic === topic);
  return {
    topic,
    slug: slugFor(question, lexicon, idsOf(library, 'questions')),
    aliases: aliasesFor(question, library, lexicon),
    audience: near[0]?.document.data.audience ?? ['attorney'],
    answeredBy:
      heaviest(near.map(({ document, score }) => [document.data.answeredBy, score])) ?? library.site?.data.desks[0]?.id,
    related: relatedTo(near, [...beside, ...library.questions]),
    same: likeOnes(question, lexicon).filter(({ kind }) => kind === 'question'),
  };
}

export async function proposeAnnouncement(
  title: string,
  library: Library,
  open: OpenSearch,
): Promise<AnnouncementProposal> {
  const { lexicon } = open;
  const near = await nearest(title, 'announcement', library.announcements, open);
  const answers = await nearest(title, 'question', library.questions, open);
  return {
    slug: slugFor(title, lexicon, idsOf(library, 'announcements')),
    aliases: aliasesFor(title, library, lexicon),
    audience: near[0]?.document.data.audience ?? ['attorney', 'firm'],
    category: heaviest(near.map(({ document, score }) => [document.data.category, score])) ?? 'system',
    mayChange: answers
      .slice(0, fewestRelated)
      .map(({ document, because }) => ({ id: document.id, because, question: document.data.question })),
    same: likeOnes(title, lexicon).filter(({ kind }) => kind === 'announcement'),
  };
}

interface Near<Data> {
  document: TextDocument<Data>;
  score: number;
  because: string;
}

/** The first results of a search for a text, as documents, each with what it shares with the text. */
async function nearest<Data>(
  text: string,
  type: 'question' | 'announcement',
  documents: readonly TextDocument<Data>[],
  { lexicon, engines }: OpenSearch,
): Promise<Near<Data>[]> {
  const { ranked, plan } = await search({ q: text, type }, lexicon, engines);
  return ranked.slice(0, firstResults).flatMap(({ entry, score, missing }) => {
    const document = documents.find(({ id }) => id === lexicon.catalogue.entries[entry]?.id);
    const shared = plan.parts
      .filter((part) => !missing.includes(part))
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, 2)
      .map((part) => part.corrected ?? part.text);
    return document ? { document, score, because: `both are about ${shared.join(' and ')}` } : [];
  });
}

/** Related topics name each other, so only those are proposed that may name one more. */
function relatedTo(near: readonly Near<Question>[], others: readonly TextDocument<Question>[]): RelatedProposal[] {
  const proposals = new Map<string, RelatedProposal>();
  const add = ({ id, data }: TextDocument<Question>, because: string, most: number): void => {
    if (proposals.size >= most || proposals.has(id) || data.related.length >= mostRelated) return;
    proposals.set(id, { id, because, question: data.question });
  };
  for (const { document, because } of near) add(document, because, mostRelated - 1);
  for (const document of others) add(document, 'it is of the same kind', fewestRelated);
  return [...proposals.values()];
}

function heaviest<Name extends string>(weighted: readonly [Name, number][]): Name | undefined {
  const sums = new Map<Name, number>();
  for (const [name, weight] of weighted) sums.set(name, (sums.get(name) ?? 0) + weight);
  return [...sums].toSorted(([, a], [, b]) => b - a)[0]?.[0];
}
