/** Content with its text as HTML that can stand anywhere: what feeds and data files are made from. */
import type { Site } from '../schemas/site.ts';
import type { Publisher, Told } from './feed-items.ts';
import { parseMdx } from '../markdown/syntax.ts';
import { portableHtml } from '../markdown/portable-html.ts';
import { type AnnouncementEntry, allAnnouncements, allQuestions, type QuestionEntry, siteFacts } from './library.ts';
import { publisherOf } from './publisher.ts';

export interface ToldContent {
  site: Site;
  publisher: Publisher & { name: string };
  questions: Told<QuestionEntry['data']>[];
  announcements: Told<AnnouncementEntry['data']>[];
}

/** @param origin the `site` of Astro's configuration */
export async function toldContent(origin: URL | undefined, base: string): Promise<ToldContent> {
  const site = await siteFacts();
  const publisher = publisherOf(site, origin, base);
  const told = <Data>({ id, data, body }: { id: string; data: Data; body?: string | undefined }): Told<Data> => ({
    id,
    data,
    html: portableHtml(parseMdx(body ?? ''), publisher.siteUrl),
  });
  return {
    site,
    publisher,
    questions: (await allQuestions()).map(told),
    announcements: (await allAnnouncements()).map(told),
  };
}
