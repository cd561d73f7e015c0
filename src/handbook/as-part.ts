/** Makes the text of a page a part of the handbook. Pure: markup in, markup out. */
import type { Element, Properties } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { paths } from '../knowledge/paths.ts';
import { type Link, placeOf } from './places.ts';

export interface PartOf {
  /** The page that the text is of, without base path. */
  address: string;
  /** The path the site stands under, with slashes at both ends. */
  base: string;
  link: Link;
}

/** The title of a page, its first heading, is of the third rank in the handbook. */
const ranksDown = 2;

/** On a page of its own such a part is a landmark; a hundred of them would be none. */
const landmarks = new Set(['aside', 'footer', 'header', 'nav', 'section']);

/**
 * Headings go down two ranks, ids get the page's place before them, links to other pages become links within the
 * handbook, steps become a plain numbered list, what is folded opens, and an explained term leads to the glossary instead of bringing its definition again.
 */
export function asPart(html: string, { address, base, link }: PartOf): string {
  const tree = fromHtml(html, { fragment: true });
  visit(tree, 'element', (node, index, parent) => {
    if (isLeftOut(node) && parent && index !== undefined) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (node.tagName === 'button') termToLink(node, address, link);
    else if (node.tagName === 'img') pictureToLink(node, base, link);
    else if (node.tagName === 'a') node.properties['href'] = hrefIn(node.properties, address, base, link);
    else if (node.tagName === 'details') node.properties['open'] = true;
    else if (landmarks.has(node.tagName)) {
      node.tagName = 'div';
      delete node.properties['ariaLabel'];
      delete node.properties['ariaLabelledBy'];
    } else if (node.tagName === 'ol' || node.tagName === 'li') delete node.properties['className'];
    else node.tagName = node.tagName.replace(/^h([1-6])$/, (_, rank) => `h${Math.min(Number(rank) + ranksDown, 6)}`);
    const { id } = node.properties;
    if (typeof id === 'string') node.properties['id'] = placeOf(`${address}#${id}`);
    return undefined;
  });
  return toHtml(tree);
}

/** A page's own list of contents, and definitions that the glossary of the handbook has. */
function isLeftOut({ properties }: Element): boolean {
  const classes = Array.isArray(properties['className']) ? properties['className'] : [];
  return classes.includes('kb-on-this-page') || properties['popover'] !== undefined;
}

function termToLink(button: Element, address: string, link: Link): void {
  const target = button.properties['popoverTarget'];
  const page = address.split('/').filter(Boolean).at(-1) ?? '';
  if (typeof target !== 'string' || !target.startsWith(`term-${page}-`)) {
    throw new Error(`${address}: the handbook does not know what the button "${String(target)}" is for`);
  }
  button.tagName = 'a';
  button.properties = { href: link(paths.term(target.slice(`term-${page}-`.length))) };
}

/** The one file brings no pictures: their text says what they show, and leads to them. */
function pictureToLink(picture: Element, base: string, link: Link): void {
  const { src, alt } = picture.properties;
  picture.tagName = 'a';
  picture.properties = { href: link(withoutBase(String(src), base)) };
  picture.children = [{ type: 'text', value: `Picture: ${String(alt)}` }];
}

function hrefIn({ href }: Properties, address: string, base: string, link: Link): string {
  const target = String(href);
  if (target.startsWith('#')) return link(address + target);
  return target.startsWith(base) ? link(withoutBase(target, base)) : target;
}

function withoutBase(address: string, base: string): string {
  return address.slice(base.length - 1);
}
