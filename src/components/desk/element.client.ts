/** Makes an element, its text as text. Everything the desk draws is made here: no text ever becomes markup. */

type Attributes = Readonly<Record<string, string | boolean | undefined>>;

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string | undefined)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(attribute, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== undefined));
  return made;
}

export function button(text: string, press: () => void, attributes: Attributes = {}): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'kb-button', ...attributes }, text);
  made.addEventListener('click', press);
  return made;
}

/** @throws {Error} when the page lacks a part that its script needs */
export function part(root: ParentNode, name: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(`[data-${name}]`);
  if (!found) throw new Error(`the desk has no part "${name}"`);
  return found;
}

/** What a script writes into a control counts as if somebody had typed it. */
export function tellOfChange(control: HTMLElement): void {
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

let made = 0;

/** An id that nothing else on the page has. */
export function freshId(): string {
  made += 1;
  return `desk-${made}`;
}
