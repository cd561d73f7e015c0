/** Writes small HTML trees, for tests of the Markdown plugins. */
import type { Element, ElementContent, Properties, Root } from 'hast';

export function element(tagName: string, properties: Properties = {}, ...children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

export function text(value: string): ElementContent {
  return { type: 'text', value };
}

export function root(...children: ElementContent[]): Root {
  return { type: 'root', children };
}
