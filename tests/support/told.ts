/** Content as feeds and data files take it, made in plain Node from a library. */
import type { Library, TextDocument } from '#src/content-files/library.ts';
import type { ApiContent } from '#src/knowledge/api-files.ts';
import type { Told } from '#src/knowledge/feed-items.ts';
import { publisherOf } from '#src/knowledge/publisher.ts';
import { portableHtml } from '#src/markdown/portable-html.ts';
import type { FeedContent } from '#src/subscriptions/subjects.ts';

/** @param siteUrl where the site is said to stand */
export function toldOf(library: Library, siteUrl = 'https://court.example/help/ecf/'): FeedContent & ApiContent {
  const { site, questions, announcements, topics, words, facts } = library;
  if (!site || !facts) throw new Error('the content has no site.yaml or no facts.yaml');
  const { origin, pathname } = new URL(siteUrl);
  const publisher = publisherOf(site.data, new URL(origin), pathname);
  const told = <Data>({ id, data, tree, internal }: TextDocument<Data>): Told<Data> => ({
    id,
    data,
    html: portableHtml(tree, publisher.siteUrl),
    internal,
  });
  return {
    name: site.data.name,
    publisher,
    questions: questions.map(told),
    announcements: announcements.map(told),
    topics,
    terms: words,
    facts: facts.data.facts,
  };
}
