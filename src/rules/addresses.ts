/** Which addresses the site has, and which anchors each page offers to links. */
import Slugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Library, TextDocument } from '../content-files/library.ts';
import { paths } from '../knowledge/paths.ts';

/** Address without base path, to the anchors on that page. */
export type Addresses = Map<string, Set<string>>;

export function addressesOf(library: Library): Addresses {
  const years = new Set(library.announcements.map(({ data }) => data.published.slice(0, 4)));
  const plain = [
    paths.home,
    paths.search,
    paths.searchRules,
    paths.allQuestions,
    paths.announcements,
    paths.siteMap,
    paths.wordIndex,
    ...library.topics.map(({ id }) => paths.topic(id)),
    ...[...years].map((year) => paths.announcementYear(year)),
  ];
  const deskAnchors = library.site?.data.desks.map(({ id }) => id) ?? [];
  return new Map([
    ...plain.map((address): [string, Set<string>] => [address, new Set()]),
    ...library.questions.map((page): [string, Set<string>] => [paths.question(page.id), anchors(page)]),
    ...library.announcements.map((page): [string, Set<string>] => [paths.announcement(page.id), anchors(page)]),
    [paths.glossary, new Set(library.words.filter(({ data }) => data.definition !== undefined).map(({ id }) => id))],
    ...library.pages.map((page): [string, Set<string>] => [
      `/${page.id}/`,
      new Set([...anchors(page), ...(page.id === 'contact' ? deskAnchors : [])]),
    ]),
  ]);
}

function anchors({ tree }: TextDocument<unknown>): Set<string> {
  const slugger = new Slugger();
  const found = new Set<string>();
  visit(tree, 'heading', (node: Heading) => void found.add(slugger.slug(toString(node))));
  return found;
}
