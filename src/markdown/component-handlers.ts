/** Turns the components that writers may use into elements, whatever they are drawn as. Pure. */
import type { ElementContent } from 'hast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { Handler, Handlers } from 'mdast-util-to-hast';

export type WritersComponent = MdxJsxFlowElement | MdxJsxTextElement;

/** For each component of `components.ts` the elements it becomes. */
export type Drawings = Readonly<
  Record<string, (node: WritersComponent, children: ElementContent[]) => ElementContent | ElementContent[]>
>;

/** @returns what `mdast-util-to-hast` does with components and with front matter */
export function componentHandlers(drawings: Drawings): Handlers {
  const component: Handler = (state, node: WritersComponent) => {
    const children = state.all(node);
    return drawings[node.name ?? '']?.(node, children) ?? children;
  };
  return { mdxJsxFlowElement: component, mdxJsxTextElement: component, yaml: () => undefined };
}

/** @returns the text of an attribute, or '' when there is none */
export function attributeOf({ attributes }: WritersComponent, name: string): string {
  const found = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === name);
  return typeof found?.value === 'string' ? found.value : '';
}
