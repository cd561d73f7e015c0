/** Drafts of content files from what an old page holds, with what the present pages propose. Pure. */
import { toString } from 'mdast-util-to-string';
import { idsOf, type Library } from '../../content-files/documents.ts';
import type { Source } from '../../schemas/fields.ts';
import type { Site } from '../../schemas/site.ts';
import { type OpenSearch, searchOver } from '../../search/build/search-over.ts';
import { dayAfter } from '../days-in-text.ts';
import { announcementFile, questionFile } from '../file-paths.ts';
import { markdownText } from '../markdown-text.ts';
import { mdxOf } from '../mdx.ts';
import type { NewFile } from '../new-page.ts';
import { proposeAnnouncement, proposeQuestion } from '../propose.ts';
import { slugFor } from '../slug.ts';
import type { OldAnnouncement, OldPage, OldQuestion } from './old-page.ts';

export interface OldDraft extends NewFile {
  title: string;
  /** Slug of the present page that says the same, if one does. */
  thereAlready: string | undefined;
}

interface Circumstances {
  site: Site;
  library: Library;
  search: OpenSearch;
  /** Of the page the drafts come from, if it is known. */
  address: string | undefined;
  today: string;
}

export async function draftsFrom(page: OldPage, library: Library, site: Site, today: string): Promise<OldDraft[]> {
  const circumstances = { site, library, search: searchOver(library), address: page.address, today };
  const taken = idsOf(library, 'questions');
  const drafts: OldDraft[] = [];
  for (const old of page.questions) {
    const slug = slugFor(old.question, circumstances.search.lexicon, taken);
    taken.push(slug);
    drafts.push(await questionDraft(old, slug, circumstances));
  }
  for (const old of page.announcements) drafts.push(await announcementDraft(old, circumstances));
  return drafts;
}

async function questionDraft(old: OldQuestion, slug: string, circumstances: Circumstances): Promise<OldDraft> {
  const { site, library, search, address, today } = circumstances;
  const proposal = await proposeQuestion(old.question, library, search);
  const answer = markdownText(old.answer);
  const desk =
    site.desks.find(({ name }) => answer.includes(name)) ??
    site.desks.find(({ id }) => id === proposal.answeredBy) ??
    site.desks[0];
  const topic = proposal.topic ?? 'no-topic';
  const fields = {
    question: old.question,
    topic,
    audience: proposal.audience,
    aliases: proposal.aliases,
    answeredBy: desk?.id,
    confidence: answer === '' ? 'unconfirmed' : 'historic',
    confidenceNote:
      answer === ''
        ? `The old page has no answer; the ${desk?.shortName ?? 'court'} can give one.`
        : `Only the old page says so; the ${desk?.shortName ?? 'court'} can say whether it still holds.`,
    reviewed: today,
    sources: sourcesAt(address, 'Old FAQ', 'undated', today),
    related: proposal.related.slice(0, 3).map(({ id, because }) => ({ id, because })),
    legacyIds: old.legacyId === undefined ? [] : [old.legacyId],
    changes: [{ date: today, note: 'Taken over from the old FAQ.' }],
  };
  return {
    path: questionFile(topic, slug),
    text: mdxOf(fields, answer),
    title: old.question,
    thereAlready: proposal.same[0]?.id,
  };
}

async function announcementDraft(old: OldAnnouncement, circumstances: Circumstances): Promise<OldDraft> {
  const { site, library, search, address, today } = circumstances;
  const proposal = await proposeAnnouncement(old.title, library, search);
  const text = old.body.map((node) => toString(node)).join('\n');
  const fields = {
    title: old.title,
    published: old.published,
    updated: old.updated,
    effective: dayAfter(/\b(?:as of|effective|beginning|starting)(?: on)? /, text),
    deadline: dayAfter(/\bdeadline\b[^\n]{0,90}? (?=\S)|\bno later than /, text),
    category: proposal.category,
    audience: proposal.audience,
    aliases: proposal.aliases,
    sources: sourcesAt(old.address ?? address, old.title, old.published, today),
    confidence: 'unconfirmed',
    confidenceNote: `Taken over from a saved page; the ${site.desks[0]?.shortName ?? 'court'} can confirm it.`,
    affects: [],
  };
  return {
    path: announcementFile(old.published, proposal.slug),
    text: mdxOf(fields, markdownText(old.body)),
    title: old.title,
    thereAlready: proposal.same[0]?.id,
  };
}

/** Where the page does not say where it stood, nobody may guess: the check then asks for it. */
function sourcesAt(address: string | undefined, title: string, dated: string, today: string): Source[] {
  return address === undefined ? [] : [{ title, url: address, dated, seen: today }];
}
