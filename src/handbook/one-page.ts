/** How much the handbook can be. Pure. */

/** About 2 MB of text: more takes a phone longer to open than its reader would take to search the site. */
export const mostEntries = 500;

/** Whether so many questions and announcements go on one page; else the handbook leads to the pages of the topics. */
export function fitsOnePage(entries: number): boolean {
  return entries <= mostEntries;
}
