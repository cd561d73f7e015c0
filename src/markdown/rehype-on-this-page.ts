import type { Element, ElementContent, Root } from 'hast';

/** From this many sections on a reader may want to jump; with fewer, scrolling is quicker than reading a list. */
const fewestSections = 4;

/**
 * A long text gets a list of its sections, behind its first paragraph: that one answers, so nothing may stand before it.
 * Runs when headings have their ids.
 */
export function rehypeOnThisPage() {
  return (tree: Root): void => {
    const sections = tree.children.filter((node) => node.type === 'element').filter(({ tagName }) => tagName === 'h2');
    const first = tree.children.findIndex((node) => node.type === 'element' && node.tagName === 'p');
    if (sections.length < fewestSections || first < 0) return;
    const label = 'On this page';
    const nav: Element = {
      type: 'element',
      tagName: 'nav',
      properties: { className: ['kb-on-this-page'], ariaLabel: label },
      children: [element('p', {}, text(label)), element('ul', {}, ...sections.map(linkTo))],
    };
    tree.children.splice(first + 1, 0, nav);
  };
}

function linkTo(heading: Element): Element {
  const id = heading.properties['id'];
  if (typeof id !== 'string') throw new Error('rehypeOnThisPage runs behind the plugin that gives headings their ids');
  return element('li', {}, element('a', { href: `#${id}` }, text(textOf(heading))));
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

function element(tagName: string, properties: Element['properties'], ...children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
