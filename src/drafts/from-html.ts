/** A web page, or what was copied out of one or of Word, as the Markdown tree of the same text. Pure. */
import type { Root as Html } from 'hast';
import type { List, Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { rehypeWordLists } from './word-lists.ts';

const toMarkdown = unified().use(rehypeWordLists).use(rehypeRemark).freeze();
const parser = unified().use(rehypeParse).freeze();

export interface FromHtml {
  tree: Root;
  /** Where the page was saved from, if it says so. */
  address: string | undefined;
}

export function fromHtml(html: string): FromHtml {
  const page = parser.parse(html);
  const address = addressOf(page);
  if (address !== undefined) makeLinksWhole(page, address);
  removeComments(page);
  const tree = toMarkdown.runSync(page);
  visit(tree, 'list', tighten);
  visit(tree, 'text', (node) => {
    node.value = node.value.replaceAll('\u00a0', ' ');
  });
  return { tree, address };
}

/** Word says in comments what older browsers should do; nobody reads them. */
function removeComments(page: Html): void {
  visit(page, 'comment', (_, index, parent) => {
    if (!parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return index;
  });
}

/** Items of one paragraph stand close together, whatever the page put around them. */
function tighten(list: List): void {
  for (const item of list.children) item.spread = item.children.filter(({ type }) => type === 'paragraph').length > 1;
  list.spread = list.children.some(({ spread }) => spread === true);
}

/** Browsers note it in a comment when they save a page; some pages name their own address. */
function addressOf(page: Html): string | undefined {
  const found: string[] = [];
  visit(page, (node) => {
    if (node.type === 'comment') found.push(/saved from url=\(\d+\)(\S+)/.exec(node.value)?.[1] ?? '');
    if (node.type !== 'element' || node.tagName !== 'link') return;
    const { rel, href } = node.properties;
    if (Array.isArray(rel) && rel.includes('canonical') && typeof href === 'string') found.push(href);
  });
  return found.find((address) => /^https?:/.test(address) && URL.canParse(address));
}

function makeLinksWhole(page: Html, address: string): void {
  visit(page, 'element', ({ tagName, properties }) => {
    const { href } = properties;
    if (tagName === 'a' && typeof href === 'string' && URL.canParse(href, address)) {
      properties['href'] = new URL(href, address).href;
    }
  });
}
