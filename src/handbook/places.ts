/** Where the pages of the site stand in the handbook, which has them all on one page. Pure. */

/**
 * The id of the place that an address of the site has in the handbook: `faq-one-free-look--steps` for
 * `/faq/one-free-look/#steps`. No two addresses share one, since names within an address hold single hyphens only.
 * @param address without base path
 */
export function placeOf(address: string): string {
  const [path = '', anchor] = address.split('#');
  const name = path.split('/').filter(Boolean).join('-') || 'top';
  return anchor === undefined ? name : `${name}--${anchor}`;
}

/** Makes the link that leads to an address of the site from within the handbook. */
export type Link = (address: string) => string;

/**
 * @param inside addresses of the pages that the handbook has, without base path
 * @param outside the address, with its base path and all, of a page that it does not have
 */
export function linksTo(inside: ReadonlySet<string>, outside: Link): Link {
  return (address) => (inside.has(address.replace(/[?#].*/, '')) ? `#${placeOf(address)}` : outside(address));
}
