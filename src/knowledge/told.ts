/** Content with its text as HTML that can stand anywhere: what feeds and data files are made from. */
import type { Site } from '../schemas/site.ts';
import type { Publisher, Told } from './feed-items.ts';
import { parseMdx } from '../markdown/syntax.ts';
import { portableHtml } from '../markdown/portable-html.ts';
import { isInternal } from './edition.ts';
import { type AnnouncementEntry, allAnnouncements, allQuestions, type QuestionEntry, siteFacts } from './library.ts';
import { publisherOf } from './publisher.ts';

export interface ToldContent {
  site: Site;
  publisher: Publisher & { name: string };
  questions: Told<QuestionEntry['data']>[];
  announcements: Told<AnnouncementEntry['data']>[];
}

interface Entry<Data> {
  id: string;
  data: Data;
  body?: string | undefined;
  filePath?: string | undefined;
}

/** @param origin the `site` of Astro's configuration */
export async function toldContent(origin: URL | undefined, base: string): Promise<ToldContent> {
  const site = await siteFacts();
  const publisher = publisherOf(site, origin, base);
  const told = <Data>(entry: Entry<Data>): Told<Data> => ({
    id: entry.id,
    data: entry.data,
    html: portableHtml(parseMdx(entry.body ?? ''), publisher.siteUrl),
    internal: isInternal(entry),
  });
  return {
    site,
    publisher,
    questions: (await allQuestions()).map(told),
    announcements: (await allAnnouncements()).map(told),
  };
}
