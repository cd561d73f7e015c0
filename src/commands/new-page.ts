/** From a question or title to the files of a new page: proposals, options and answers put together. */
import { join, sep } from 'node:path';
import { idsOf, type Library } from '../content-files/library.ts';
import { didYouMean } from '../content-files/problem.ts';
import type { Like } from '../drafts/likeness.ts';
import { type NewFile, newAnnouncement, newQuestion } from '../drafts/new-page.ts';
import { proposeAnnouncement, proposeQuestion } from '../drafts/propose.ts';
import { withRelated } from '../drafts/related-both-sides.ts';
import type { DraftFile } from '../drafts/with-draft.ts';
import { buildDay } from '../knowledge/dates.ts';
import { categories } from '../schemas/announcement.ts';
import { audiences, slug as slugSchema, type Source } from '../schemas/fields.ts';
import type { Desk, Site } from '../schemas/site.ts';
import { searchOver } from '../search/build/search-over.ts';
import type { Conversation } from './ask.ts';
import { CommandError } from './main.ts';

export interface NewOptions {
  title: string;
  contentRoot: string;
  ask: Conversation['ask'];
  tell: (line: string) => void;
  topic?: string | undefined;
  category?: string | undefined;
  published?: string | undefined;
  slug?: string | undefined;
  audience?: string | undefined;
  desk?: string | undefined;
  alias?: string[] | undefined;
  related?: string | undefined;
  'source-url'?: string | undefined;
  'source-title'?: string | undefined;
  'source-dated'?: string | undefined;
}

/** @returns the new file, then the files of related questions, which name it in turn */
export async function draftQuestion(library: Library, options: NewOptions): Promise<DraftFile[]> {
  const { title: question, ask, tell } = options;
  const site = siteOf(library);
  const proposal = await proposeQuestion(question, library, searchOver(library));
  warnOf(proposal.same, 'question', tell);
  const desks = site.desks.map(({ id }) => id);
  const topics = idsOf(library, 'topics');
  const topic = oneOf('topic', topics, options.topic ?? (await ask('Topic', proposal.topic ?? '')));
  const address = options.slug ?? (await ask('Address, after /faq/', proposal.slug));
  const slug = freeSlug(address, idsOf(library, 'questions'));
  const audience = options.audience ?? (await ask('For whom, parted by commas', proposal.audience.join(', ')));
  const desk = oneOf('desk', desks, options.desk ?? (await ask('Desk that can help', proposal.answeredBy ?? '')));
  const aliases =
    options.alias ?? listed(await ask('How people ask it, parted by ;', proposal.aliases.join('; ')), ';');
  const proposed = proposal.related.map(({ id }) => id).join(', ');
  const named = listed(options.related ?? (await ask('Related questions, parted by commas', proposed)), ',');
  const related = named.map((id) => {
    const because = proposal.related.find((one) => one.id === id)?.because ?? 'it is of the same kind';
    return { id: oneOf('question', idsOf(library, 'questions'), id), because };
  });
  const draft = newQuestion({
    question,
    slug,
    topic,
    aliases,
    related,
    audience: listed(audience, ',').map((name) => oneOf('audience', audiences, name)),
    desk: deskOf(site, desk),
    source: sourceFrom(options, site),
    today: buildDay(site.timezone),
  });
  const others = related.flatMap(({ id, because }) => {
    const other = library.questions.find((one) => one.id === id);
    return other
      ? { kind: 'questions' as const, file: other.file, text: withRelated(other.source, { id: slug, because }) }
      : [];
  });
  return [fileAt('questions', options.contentRoot, draft), ...others];
}

export async function draftAnnouncement(library: Library, options: NewOptions): Promise<DraftFile[]> {
  const { title, ask, tell } = options;
  const site = siteOf(library);
  const today = buildDay(site.timezone);
  const proposal = await proposeAnnouncement(title, library, searchOver(library));
  warnOf(proposal.same, 'announcement', tell);
  const desks = site.desks.map(({ id }) => id);
  const published = options.published ?? (await ask('Published on', today));
  const category = oneOf('category', categories, options.category ?? (await ask('Category', proposal.category)));
  const address = options.slug ?? (await ask('Address, after /announcements/', proposal.slug));
  const slug = freeSlug(address, idsOf(library, 'announcements'));
  const audience = options.audience ?? (await ask('For whom, parted by commas', proposal.audience.join(', ')));
  const desk = oneOf('desk', desks, options.desk ?? (await ask('Desk that can help', desks[0] ?? '')));
  const aliases =
    options.alias ?? listed(await ask('How people ask for it, parted by ;', proposal.aliases.join('; ')), ';');
  for (const { id, question } of proposal.mayChange) tell(`May change an answer (affects): ${id}  ${question}`);
  const draft = newAnnouncement({
    title,
    slug,
    published,
    category,
    aliases,
    audience: listed(audience, ',').map((name) => oneOf('audience', audiences, name)),
    desk: deskOf(site, desk),
    source: sourceFrom(options, site),
    today,
  });
  return [fileAt('announcements', options.contentRoot, draft)];
}

export function siteOf({ site }: Library): Site {
  if (!site) throw new CommandError('site.yaml cannot be read; npm run check says why.');
  return site.data;
}

function deskOf({ desks }: Site, id: string): Desk {
  const desk = desks.find((one) => one.id === id);
  if (!desk) throw new CommandError(`There is no desk "${id}".`);
  return desk;
}

function warnOf(same: readonly Like[], what: string, tell: (line: string) => void): void {
  for (const { id, title } of same) tell(`This ${what} may be there already: ${id}  ${title}`);
}

/** @throws {CommandError} for a name that is not on the list */
function oneOf<Name extends string>(what: string, names: readonly Name[], name: string): Name {
  const found = names.find((one) => one === name);
  if (found === undefined) {
    const hint = didYouMean(name, names) ?? `there are: ${names.join(', ')}`;
    throw new CommandError(`There is no ${what} "${name}"; ${hint}`);
  }
  return found;
}

function freeSlug(name: string, taken: readonly string[]): string {
  const [wrong] = slugSchema.safeParse(name).error?.issues ?? [];
  if (wrong) throw new CommandError(`The address "${name}" ${wrong.message}.`);
  if (taken.includes(name)) throw new CommandError(`The address "${name}" is there already; nothing was changed.`);
  return name;
}

function listed(text: string, mark: string): string[] {
  return text
    .split(mark)
    .map((part) => part.trim())
    .filter(Boolean);
}

function sourceFrom(options: NewOptions, site: Site): Source | undefined {
  const url = options['source-url'];
  if (url === undefined) return undefined;
  return {
    title: options['source-title'] ?? url,
    url,
    dated: options['source-dated'] ?? 'undated',
    seen: buildDay(site.timezone),
  };
}

function fileAt(kind: DraftFile['kind'], contentRoot: string, { path, text }: NewFile): DraftFile {
  return { kind, file: join(contentRoot, path).replaceAll(sep, '/'), text };
}
