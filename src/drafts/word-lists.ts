/** What word processors put on the clipboard in the place of lists and bold text, made HTML again. Pure. */
import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** A list item of Word is a paragraph that holds its own number and says its depth in its style. */
interface Item {
  level: number;
  ordered: boolean;
  children: ElementContent[];
}

/** A plugin for rehype. */
export function rehypeWordLists() {
  return (tree: Root): void => {
    visit(tree, 'element', (element) => mendEmphasis(element));
    visit(tree, (node) => {
      if (node.type === 'root' || node.type === 'element') node.children = withLists(node.children);
    });
  };
}

function withLists(children: readonly Root['children'][number][]): Root['children'] {
  const result: Root['children'] = [];
  let items: Item[] = [];
  const close = (): void => {
    if (items.length > 0) result.push(listOf(items, Math.min(...items.map(({ level }) => level))));
    items = [];
  };
  for (const child of children) {
    const item = child.type === 'element' ? itemOf(child) : undefined;
    const isSpace = child.type === 'comment' || (child.type === 'text' && child.value.trim() === '');
    if (item) items.push(item);
    else if (!isSpace || items.length === 0) {
      close();
      result.push(child);
    }
  }
  close();
  return result;
}

function itemOf(paragraph: Element): Item | undefined {
  const level = /mso-list:[^;]*level(\d+)/.exec(styleOf(paragraph))?.[1];
  if (paragraph.tagName !== 'p' || level === undefined) return undefined;
  const isMarker = (node: ElementContent): boolean =>
    node.type === 'element' && /mso-list:\s*ignore/i.test(styleOf(node) + node.children.map(innerStyle).join());
  const marker = paragraph.children.find(isMarker);
  return {
    level: Number(level),
    ordered: marker?.type === 'element' && /^\(?[0-9a-z]{1,4}[.)]/i.test(toString(marker).trim()),
    children: paragraph.children.filter((node) => node !== marker),
  };
}

/** Items of a deeper level belong to the item above them. */
function listOf(items: readonly Item[], level: number): Element {
  const children: Element[] = [];
  for (let index = 0; index < items.length;) {
    const item = items[index];
    const next = items.findIndex((other, place) => place > index && other.level <= level);
    const end = next < 0 ? items.length : next;
    const inner = items.slice(index + 1, end);
    const below = inner.length > 0 ? [listOf(inner, Math.min(...inner.map((one) => one.level)))] : [];
    children.push(element('li', [...(item?.children ?? []), ...below]));
    index = end;
  }
  return element(items[0]?.ordered ? 'ol' : 'ul', children);
}

/** Google Docs wraps a whole text in a bold that is none, and says bold by a style. */
function mendEmphasis(node: Element): void {
  const weight = /font-weight:\s*(\w+)/.exec(styleOf(node))?.[1];
  if (node.tagName === 'b' && weight === 'normal') node.tagName = 'span';
  if (node.tagName === 'span' && (weight === 'bold' || Number(weight) >= 600)) node.tagName = 'strong';
}

function innerStyle(node: ElementContent): string {
  return node.type === 'element' ? styleOf(node) : '';
}

function styleOf({ properties }: Element): string {
  const { style } = properties;
  return typeof style === 'string' ? style : '';
}

function element(tagName: string, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties: {}, children };
}
