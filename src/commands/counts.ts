import { visit } from 'unist-util-visit';
import type { Library } from '../content-files/library.ts';

/** How much there is of everything, for the last line of a check. */
export function counts({ questions, announcements, topics, words, pages }: Library): Record<string, number> {
  const texts = [...questions, ...announcements, ...pages];
  let links = 0;
  for (const { tree } of texts) visit(tree, 'link', () => links++);
  return {
    questions: questions.length,
    announcements: announcements.length,
    topics: topics.length,
    terms: words.filter(({ data }) => data.definition !== undefined).length,
    'other words': words.filter(({ data }) => data.definition === undefined).length,
    links,
    sources: new Set([...questions, ...announcements].flatMap(({ data }) => data.sources.map(({ url }) => url))).size,
  };
}
