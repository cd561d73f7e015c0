/** Which addresses the site has, and which anchors each page offers to links. */
import Slugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import { idsOf, type Library, type TextDocument } from '../content-files/documents.ts';
import { filePaths } from '../knowledge/file-paths.ts';
import { paths } from '../knowledge/paths.ts';
import { categories } from '../schemas/announcement.ts';

/** `any` for a page that is there but was not read whole: whatever a link names may stand on it. */
export type Anchors = ReadonlySet<string> | 'any';

/** Address without base path, to the anchors on that page. */
export type Addresses = ReadonlyMap<string, Anchors>;

/** The kinds of documents that are pages of their own. */
const addressIn = {
  questions: paths.question,
  announcements: paths.announcement,
  pages: (id: string) => `/${id}/`,
};
const pageKinds = ['questions', 'announcements', 'pages'] as const;

/** Every document that is a page of its own, with its address. */
export function pagesOf(library: Library): { address: string; document: TextDocument<unknown> }[] {
  return pageKinds.flatMap((kind) =>
    library[kind].map((document) => ({ address: addressIn[kind](document.id), document })),
  );
}

export function addressesOf(library: Library): Addresses {
  const { announcements, words, site, leftOut } = library;
  const years = new Set([
    ...announcements.map(({ data }) => data.published.slice(0, 4)),
    ...leftOut.announcements.map(({ file }) => file.split('/').at(-2) ?? ''),
  ]);
  const withoutAnchors = [
    paths.home,
    paths.search,
    paths.searchRules,
    paths.allQuestions,
    paths.handbook,
    filePaths.handbook,
    paths.announcements,
    paths.subscribe,
    filePaths.oldFaq,
    paths.siteMap,
    paths.wordIndex,
    ...categories.map((id) => paths.announcementCategory(id)),
    ...idsOf(library, 'topics').map((id) => paths.topic(id)),
    ...[...years].map((year) => paths.announcementYear(year)),
  ];
  const terms = [...words.filter(({ data }) => data.definition !== undefined), ...leftOut.words];
  const desks = site?.data.desks.map(({ id }) => id);
  const addresses = new Map<string, Anchors>([
    ...withoutAnchors.map((address): [string, Anchors] => [address, new Set()]),
    [paths.glossary, new Set(terms.map(({ id }) => id))],
    ...pageKinds.flatMap((kind) => leftOut[kind].map(({ id }): [string, Anchors] => [addressIn[kind](id), 'any'])),
    ...pagesOf(library).map(({ address, document }): [string, Anchors] => [address, headingsOf(document)]),
  ]);
  const onContact = addresses.get(paths.contact);
  if (onContact !== undefined && onContact !== 'any') {
    addresses.set(paths.contact, desks ? new Set([...onContact, ...desks]) : 'any');
  }
  return addresses;
}

function headingsOf({ tree }: TextDocument<unknown>): Set<string> {
  const slugger = new Slugger();
  const found = new Set<string>();
  visit(tree, 'heading', (node: Heading) => void found.add(slugger.slug(toString(node))));
  return found;
}
