import { toString } from 'mdast-util-to-string';
import type { Definition, Link } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Document, Library, TextDocument } from '../content-files/library.ts';
import { didYouMean, type Problem } from '../content-files/problem.ts';
import type { Source } from '../schemas/fields.ts';
import { addressesOf, type Addresses } from './addresses.ts';
import { atField, atNode, error, type Rule, warning } from './rule.ts';

/** Link texts that say nothing when a screen reader lists the links of a page. */
const weakTexts = /^(click |see |read )?(here|this|this (page|link)|more|link|page)\.?$/i;

/** Links lead somewhere, by an address that may be used; pictures have a text. */
export const links: Rule = (library) => {
  const addresses = addressesOf(library);
  return [
    ...[...library.questions, ...library.announcements, ...library.pages].flatMap((document) =>
      linksIn(document, addresses),
    ),
    ...[...library.questions, ...library.announcements].flatMap((document) =>
      sources(document, document.data.sources, library),
    ),
    ...library.words.flatMap((document) => sources(document, [document.data.source ?? []].flat(), library)),
    ...moved(library, addresses),
  ];
};

function linksIn(document: TextDocument<unknown>, addresses: Addresses): Problem[] {
  const problems: Problem[] = [];
  visit(document.tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') {
      problems.push(...target(document, node, addresses));
      const text = toString(node);
      if (weakTexts.test(text)) {
        problems.push(warning(atNode(document, node), 'link-text', `link text "${text}" does not say where it goes`));
      }
    }
    if (node.type === 'image' && !node.alt) {
      problems.push(
        error(
          atNode(document, node),
          'image-text',
          'image has no alternative text',
          'say between the brackets what it shows',
        ),
      );
    }
  });
  return problems;
}

function target(document: TextDocument<unknown>, link: Link | Definition, addresses: Addresses): Problem[] {
  const place = atNode(document, link);
  if (/^(https|mailto|tel):/.test(link.url)) return [];
  if (!/^[/#]/.test(link.url) || link.url.startsWith('//')) {
    return [
      error(
        place,
        'link-address',
        `"${link.url}" is not an address a link may have`,
        'https:, mailto:, tel:, or an address of this site like /faq/one-free-look/',
      ),
    ];
  }
  if (link.url.startsWith('#')) return [];
  const [address = '', anchor] = link.url.split('#');
  const page = addresses.get(address);
  if (!page)
    return [error(place, 'link-exists', `there is no page "${address}"`, didYouMean(address, addresses.keys()))];
  if (anchor !== undefined && !page.has(anchor)) {
    return [error(place, 'link-exists', `"${address}" has no anchor "#${anchor}"`, didYouMean(anchor, page))];
  }
  return [];
}

function sources(document: Document<unknown>, list: readonly Source[], { site }: Library): Problem[] {
  const hosts = site?.data.httpHosts ?? [];
  return list.flatMap(({ url }, i) => {
    const { protocol, hostname } = new URL(url);
    return protocol === 'https:' || hosts.includes(hostname)
      ? []
      : [
          error(
            atField(document, 'sources', i, 'url'),
            'source-address',
            `${url} is plain http`,
            `use https, or list ${hostname} under httpHosts in site.yaml`,
          ),
        ];
  });
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
