/** The list of all that the rules say of a question; each line leads to its field. */
import type { Message, Place } from './control.client.ts';
import { button, element, part } from './element.client.ts';

export interface ToLookAt {
  /** Undefined when it stands in another file. */
  place: Place | undefined;
  message: Message;
  file: string;
}

export function showToLookAt(root: HTMLElement, all: readonly ToLookAt[]): void {
  const errors = all.filter(({ message }) => message.level === 'error').length;
  const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`;
  part(root, 'tally').textContent =
    all.length === 0
      ? 'Nothing: every content rule holds.'
      : `${count(errors, 'error', 'errors')}, ${count(all.length - errors, 'thing worth a look', 'things worth a look')}`;
  part(root, 'list').replaceChildren(
    ...all.map(({ place, message: { level, text }, file }) => {
      const name = level === 'error' ? 'Error' : 'Worth a look';
      const line = `${place?.label ?? `content/${file}`}: ${text}`;
      return element(
        'li',
        { 'data-level': level },
        element('strong', {}, `${name}: `),
        place ? button(line, () => place.focus(), { class: 'kb-writing__lead' }) : line,
      );
    }),
  );
}
