/** Where the question stands: fixed once it is there, to be chosen while it is new. */
import { addressProblem, fileFor } from '#src/desk/address.ts';
import type { Library } from '#src/content-files/documents.ts';
import { questionPath } from '#src/knowledge/paths.ts';
import { framed, type Message, type Place } from './control.client.ts';
import { element } from './element.client.ts';

export class PlaceOfQuestion {
  readonly element: HTMLElement;
  readonly place: Place;
  readonly #input = element('input', { type: 'text', autocapitalize: 'none' });
  readonly #internal = element('input', { type: 'checkbox' });
  readonly #fixed = element('p', { class: 'kb-meta', hidden: true });
  readonly #choice: HTMLElement;
  #file: string | undefined;
  #isTouched = false;

  /** @param hasInternal whether this edition has questions for court staff only */
  constructor(hasInternal: boolean) {
    const frame = framed(
      'Address, after /faq/',
      'Small letters, digits and hyphens. It cannot change later.',
      this.#input,
    );
    this.place = frame.place;
    const staffOnly = element('label', { class: 'kb-field__choice' }, this.#internal, ' For court staff only');
    this.#choice = element('div', {}, frame.element, hasInternal ? staffOnly : undefined);
    this.element = element('div', {}, this.#choice, this.#fixed);
    this.#input.addEventListener('input', () => (this.#isTouched = true));
  }

  get slug(): string {
    return this.#input.value.trim();
  }

  /** @returns path below the content folder */
  fileIn(topic: unknown): string {
    return this.#file ?? fileFor(this.slug, typeof topic === 'string' ? topic : '', this.#internal.checked);
  }

  /** Unless somebody has chosen one. */
  propose(slug: string): void {
    if (!this.#isTouched) this.#input.value = slug;
  }

  choose(slug: string): void {
    this.#isTouched = slug !== '';
    this.#input.value = slug;
  }

  /** From now on the question is there. */
  fix(slug: string, file: string): void {
    this.#file = file;
    this.#input.value = slug;
    this.#fixed.textContent = `Address: ${questionPath(slug)}`;
    this.#fixed.hidden = false;
    this.#choice.hidden = true;
  }

  /** @returns what is wrong with the address of a new question */
  check(library: Library): Message[] {
    const problem = this.#file === undefined ? addressProblem(this.slug, library) : undefined;
    const messages: Message[] = problem === undefined ? [] : [{ level: 'error', text: problem }];
    this.place.tell(messages);
    return messages;
  }
}
