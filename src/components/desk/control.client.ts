/** What every control of the form can do, and the frame around it: label, help, and what is wrong with it. */
import { element, freshId } from './element.client.ts';

export type Path = readonly (string | number)[];

export interface Message {
  level: 'error' | 'warning';
  text: string;
}

/** A place of the form at which something can be told. */
export interface Place {
  label: string;
  focus: () => void;
  tell: (messages: readonly Message[]) => void;
}

export interface Control {
  element: HTMLElement;
  /** Undefined where nothing is filled in and nothing need be. */
  read: () => unknown;
  write: (value: unknown) => void;
  /** The place nearest to what a path names, from this control on. */
  placeAt: (path: Path) => Place;
  /** Itself and all within. */
  places: () => Place[];
}

interface Framed {
  element: HTMLElement;
  place: Place;
}

export type Input = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** A single input with its label. */
export function framed(label: string, help: string | undefined, input: Input): Framed {
  const { list, tell, describedBy, helpLine } = telling(help);
  input.id = freshId();
  input.setAttribute('aria-describedby', describedBy);
  const marked = (messages: readonly Message[]): void => {
    tell(messages);
    if (messages.some(({ level }) => level === 'error')) input.setAttribute('aria-invalid', 'true');
    else input.removeAttribute('aria-invalid');
  };
  return {
    element: element('div', { class: 'kb-field' }, element('label', { for: input.id }, label), helpLine, input, list),
    place: { label, focus: () => input.focus(), tell: marked },
  };
}

/** Several controls under one heading. */
export function framedGroup(label: string, help: string | undefined, ...inner: HTMLElement[]): Framed {
  const { list, tell, describedBy, helpLine } = telling(help);
  const group = element(
    'fieldset',
    { class: 'kb-field', 'aria-describedby': describedBy },
    element('legend', {}, label),
    helpLine,
    ...inner,
    list,
  );
  const focus = (): void => group.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
  return { element: group, place: { label, focus, tell } };
}

function telling(help: string | undefined) {
  const list = element('ul', { class: 'kb-field__messages', id: freshId() });
  const helpLine = help === undefined ? undefined : element('p', { class: 'kb-field__help', id: freshId() }, help);
  return {
    list,
    helpLine,
    describedBy: [helpLine?.id, list.id].filter((id) => id !== undefined).join(' '),
    tell: (messages: readonly Message[]): void =>
      list.replaceChildren(...messages.map(({ level, text }) => messageLine(level, text))),
  };
}

/** The level is said in words: colour alone says nothing to some. */
export function messageLine(level: Message['level'], said: Node | string): HTMLElement {
  const name = level === 'error' ? 'Error' : 'Worth a look';
  return element('li', { 'data-level': level }, element('strong', {}, `${name}: `), said);
}
