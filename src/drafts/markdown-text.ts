/** Markdown as a content file can hold it: what MDX would take for code is escaped. Pure. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** A paragraph that begins with one of these words is code to MDX. */
const looksLikeCode = [
  { atBreak: true, character: 'i', after: 'mport\\b' },
  { atBreak: true, character: 'e', after: 'xport\\b' },
];

const writer = unified()
  .use(remarkGfm)
  .use(remarkMdx)
  .use(remarkStringify, {
    bullet: '-',
    listItemIndent: 'one',
    rule: '-',
    emphasis: '_',
    fences: true,
    unsafe: looksLikeCode,
  })
  .freeze();

export function markdownText(children: Root['children']): string {
  return writer.stringify({ type: 'root', children }).trim();
}
