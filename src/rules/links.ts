import { toString } from 'mdast-util-to-string';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Library, TextDocument } from '../content-files/library.ts';
import { didYouMean, type Place, type Problem } from '../content-files/problem.ts';
import { paths } from '../knowledge/paths.ts';
import { type Addresses, addressesOf, pagesOf } from './addresses.ts';
import { atField, atNode, error, type Rule, warning } from './rule.ts';

/** Link texts that say nothing when a screen reader lists the links of a page. */
const weakTexts = /^(click |see |read )?(here|this|this (page|link)|more|link|page)\.?$/i;

/** Read out letter by letter, and no help to anybody. */
const bareAddress = /^(https?:\/\/|www\.)/i;

/** Links lead somewhere, by an address that may be used; pictures are the site's own and have a text. */
export const links: Rule = (library) => {
  const addresses = addressesOf(library);
  return [
    ...pagesOf(library).flatMap(({ address, document }) => linksIn(document, address, addresses)),
    ...library.notes.flatMap((note) => linksIn(note, paths.question(note.id), addresses)),
    ...moved(library, addresses),
  ];
};

function linksIn(document: TextDocument<unknown>, own: string, addresses: Addresses): Problem[] {
  const problems: Problem[] = [];
  const pictures = pictureDefinitions(document);
  visit(document.tree, (node) => {
    const place = atNode(document, node);
    const isPicture = node.type === 'image' || (node.type === 'definition' && pictures.has(node.identifier));
    if (isPicture) problems.push(...pictureAddress(place, node.url));
    else if (node.type === 'link' || node.type === 'definition') {
      problems.push(...target(place, node.url, own, addresses));
    }
    problems.push(...wordsFor(node, place));
  });
  return problems;
}

/** The definitions that pictures take their addresses from. */
function pictureDefinitions({ tree }: TextDocument<unknown>): Set<string> {
  const identifiers = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }) => void identifiers.add(identifier));
  return identifiers;
}

/** What somebody who does not see the page is told of a link or picture. */
function wordsFor(node: Nodes, place: Place): Problem[] {
  if (node.type === 'link' || node.type === 'linkReference') {
    const text = toString(node);
    if (weakTexts.test(text)) return [warning(place, 'link-text', `link text "${text}" does not say where it goes`)];
    return bareAddress.test(text)
      ? [warning(place, 'link-text', 'link text is an address', 'say where it goes: [text](address)')]
      : [];
  }
  return (node.type === 'image' || node.type === 'imageReference') && !node.alt
    ? [error(place, 'image-text', 'image has no alternative text', 'say between the brackets what it shows')]
    : [];
}

/** No page asks another host for anything. */
function pictureAddress(place: Place, url: string): Problem[] {
  return isOfThisSite(url)
    ? []
    : [error(place, 'image-address', `"${url}" is not an address of this site`, 'put the picture into public/')];
}

function isOfThisSite(url: string): boolean {
  return url.startsWith('/') && !url.startsWith('//');
}

function isElsewhere(url: string): boolean {
  return /^(https|mailto|tel):/.test(url);
}

/** Whether it is an address that a link of this site may have, wherever it leads. */
export function mayBeLinked(url: string): boolean {
  return isElsewhere(url) || isOfThisSite(url) || url.startsWith('#');
}

/** @param own the address of the page the link stands on */
function target(place: Place, url: string, own: string, addresses: Addresses): Problem[] {
  if (!mayBeLinked(url)) {
    return [
      error(
        place,
        'link-address',
        `"${url}" is not an address a link may have`,
        'https:, mailto:, tel:, or an address of this site like /faq/one-free-look/',
      ),
    ];
  }
  if (isElsewhere(url)) return [];
  const [page = '', anchor] = url.split('#');
  const address = page === '' ? own : page;
  const anchors = addresses.get(address);
  if (anchors === undefined) {
    return [error(place, 'link-exists', `there is no page "${address}"`, didYouMean(address, addresses.keys()))];
  }
  if (anchor === undefined || anchors === 'any' || anchors.has(anchor)) return [];
  return [error(place, 'link-exists', `"${address}" has no anchor "#${anchor}"`, didYouMean(anchor, anchors))];
}

function moved({ redirects }: Library, addresses: Addresses): Problem[] {
  if (!redirects) return [];
  return Object.entries(redirects.data.moved).flatMap(([from, to]) => [
    ...(addresses.has(to)
      ? []
      : [
          error(
            atField(redirects, 'moved', from),
            'redirect',
            `leads to "${to}", which does not exist`,
            didYouMean(to, addresses.keys()),
          ),
        ]),
    ...(addresses.has(from)
      ? [error(atField(redirects, 'moved', from), 'redirect', `"${from}" is a page of its own`)]
      : []),
  ]);
}
