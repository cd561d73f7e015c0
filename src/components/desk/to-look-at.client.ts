/** The list of all that the rules say of a question; each line leads to its field. */
import { type Message, messageLine, type Place } from './control.client.ts';
import { button, part } from './element.client.ts';

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
      const line = `${place?.label ?? `content/${file}`}: ${text}`;
      return messageLine(level, place ? button(line, () => place.focus(), { class: 'kb-writing__lead' }) : line);
    }),
  );
}
