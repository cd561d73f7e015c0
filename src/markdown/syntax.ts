/**
 * The one definition of what a content file is written in: CommonMark, GitHub tables and links, MDX, front matter.
 * The pages are drawn from this tree, and the rules and the search index read it.
 */
import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter, ['yaml']).use(remarkMdx).freeze();

/** @throws VFileMessage, with the place, when the text is not MDX */
export function parseMdx(text: string): Root {
  return parser.parse(text);
}
