/** Pure: markup in, markup out. */

/** Takes away the ids of headings that no link of the text leads to: of hundreds, a handful is wanted. */
export function withoutIdleIds(html: string): string {
  const wanted = new Set([...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id));
  return html.replace(/<(h[4-6]) id="([^"]+)">/g, (tag, name: string, id: string) =>
    wanted.has(id) ? tag : `<${name}>`,
  );
}
