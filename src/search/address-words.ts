/** What somebody looked for, as far as a lost address tells. Pure. */

/** Names of rooms and programs that stand in addresses and mean nothing to a search. */
const namesOfRooms = new Set(
  'announcements asp aspx bin cgi cfm default faq glossary htm html index jsp php pl search shtml topics www words'.split(
    ' ',
  ),
);
/** Longer than any title; beyond it an address is a slip or an attack. */
const mostWords = 12;

/**
 * @param path of the lost page, as the browser gives it
 * @param base the path the site stands under, with slashes at both ends
 * @returns "client code pacer" of "/help/faq/client-code-pacer.html", or '' when nothing in it can be searched for
 */
export function wordsOfAddress(path: string, base: string): string {
  const own = path.startsWith(base) ? path.slice(base.length) : path;
  const words = decoded(own).match(/\p{L}[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !namesOfRooms.has(word.toLowerCase()))
    .slice(0, mostWords)
    .join(' ');
}

/** An address may hold what no encoder wrote. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
