import { getCollection } from 'astro:content';
import { type Link, linksTo } from '#src/handbook/places.ts';
import { allAnnouncements, allQuestions, allTopics } from '#src/knowledge/library.ts';
import { paths } from '#src/knowledge/paths.ts';

/** @param outside see `linksTo` */
export async function linksOfHandbook(outside: Link): Promise<Link> {
  const inside = [
    paths.home,
    paths.allQuestions,
    paths.announcements,
    paths.glossary,
    ...(await allTopics()).map(({ id }) => paths.topic(id)),
    ...(await allQuestions()).map(({ id }) => paths.question(id)),
    ...(await allAnnouncements()).map(({ id }) => paths.announcement(id)),
    ...(await getCollection('pages')).map(({ id }) => `/${id}/`),
  ];
  return linksTo(new Set(inside), outside);
}
