/** When a list is too long for one page. Pure. */

/** About 150 KB of markup: a phone of ten years ago still lays it out within a second. */
export const mostLinks = 1500;

/** Whether so many links stand on one page; else the page leads to parts of the list. */
export function fitsOneList(links: number): boolean {
  return links <= mostLinks;
}

/** Of the answers that use a word so many are named; nobody looks through more, and the search narrows them down. */
export const mostNamed = 20;
