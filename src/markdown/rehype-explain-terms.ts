import type { Element, ElementContent, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { type Term, termFinder } from '../knowledge/terms.ts';

/** Inside these a button would break a link, a heading or a quotation of what stands on a screen. */
const untouched = new Set(['a', 'button', 'code', 'summary', 'h1', 'h2', 'h3', 'h4', 'strong']);

/**
 * Explains each term of the word list where it first stands in a text: a button that opens its definition right behind
 * it. That needs no script, works by keyboard and touch, is read in order by a screen reader, and prints in brackets.
 */
export function rehypeExplainTerms(terms: readonly Term[]) {
  const find = termFinder(terms);
  const definitionOf = new Map(terms.map(({ id, data }) => [id, data.definition ?? '']));
  return (tree: Root, file: VFile): void => {
    const explained = new Set<string>();
    const page = (file.stem ?? 'text').replace(/\W+/g, '-');
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && untouched.has(node.tagName)) return SKIP;
      if (node.type !== 'text' || parent === undefined || index === undefined) return undefined;
      const places = find(node.value).filter(({ id }) => !explained.has(id) && explained.add(id));
      if (places.length === 0) return undefined;
      const parts: ElementContent[] = [];
      let end = 0;
      for (const place of places) {
        parts.push(text(node.value.slice(end, place.start)));
        parts.push(
          ...explanation(
            node.value.slice(place.start, place.end),
            `${page}-${place.id}`,
            definitionOf.get(place.id) ?? '',
          ),
        );
        end = place.end;
      }
      parts.push(text(node.value.slice(end)));
      const filled = parts.filter((part) => part.type !== 'text' || part.value !== '');
      parent.children.splice(index, 1, ...filled);
      return [SKIP, index + filled.length];
    });
  };
}

function explanation(name: string, id: string, definition: string): Element[] {
  return [
    element('button', { type: 'button', className: ['kb-term'], popoverTarget: `term-${id}` }, name),
    element('span', { id: `term-${id}`, className: ['kb-definition'], popover: 'auto' }, definition),
  ];
}

function element(tagName: string, properties: Element['properties'], value: string): Element {
  return { type: 'element', tagName, properties, children: [text(value)] };
}

function text(value: string): Text {
  return { type: 'text', value };
}
