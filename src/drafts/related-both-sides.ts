/** Related topics name each other: adds a new one to a question that is there. Pure. */
import { isCollection, isNode, parseDocument, stringify } from 'yaml';

/**
 * @param source of the other question's file
 * @returns the same file with one more entry under `related`, every other letter as it was
 */
export function withRelated(source: string, link: { id: string; because: string }): string {
  const start = source.indexOf('\n') + 1;
  const yaml = source.slice(start, source.indexOf('\n---', start) + 1);
  const list: unknown = parseDocument(yaml).get('related', true);
  if (!isCollection(list) || !list.range) throw new RangeError('the question has no list of related topics');
  const [first] = list.items;
  const at = isNode(first) && !list.flow ? first.range?.[0] : undefined;
  const column = at === undefined ? 4 : at - yaml.lastIndexOf('\n', at) - 1;
  const indent = ' '.repeat(column - 2);
  const entry = `\n${indent}- id: ${link.id}\n${indent}  because: ${stringify(link.because, { lineWidth: 0 }).trim()}`;
  const from = list.flow ? list.range[0] : list.range[1];
  const before = yaml.slice(0, from).trimEnd();
  const inBlocks = list.flow
    ? (list.toJSON() as { id: string; because: string }[]).map(
        ({ id, because }) => `\n  - id: ${id}\n    because: ${stringify(because, { lineWidth: 0 }).trim()}`,
      )
    : [];
  const after = list.flow ? yaml.slice(list.range[1]) : `\n${yaml.slice(from).replace(/^\n/, '')}`;
  return `${source.slice(0, start)}${before}${inBlocks.join('')}${entry}${after}${source.slice(start + yaml.length)}`;
}
