/** Writes a draft as the content file it will be. Pure. */
import { Document, isCollection } from 'yaml';

/** Short lists of names stand on one line, as authors write them. */
const onOneLine = ['audience', 'legacyIds'];

/**
 * @param fields of the front matter, in the order in which they shall stand; those without a value are left out
 * @param body Markdown
 */
export function mdxOf(fields: Readonly<Record<string, unknown>>, body: string): string {
  return `---\n${yamlOf(fields)}---\n\n${body.trim()}\n`;
}

/** Front matter, or a part of it, as authors write it. */
export function yamlOf(fields: Readonly<Record<string, unknown>>): string {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const document = new Document(given);
  for (const name of Object.keys(given)) {
    const node = document.get(name, true);
    if (isCollection(node) && (onOneLine.includes(name) || node.items.length === 0)) node.flow = true;
  }
  // A long line stays one: authors and reviewers see what changed.
  return document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
}
