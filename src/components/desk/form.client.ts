/** The form of a question: a control for every field of its schema, and the text between its parts. */
import { fieldsOf } from '#src/desk/form.ts';
import type { Judgement } from '#src/desk/judge.ts';
import { questionParts, questionTexts } from '#src/desk/question-texts.ts';
import type { Draft } from '#src/desk/source-text.ts';
import { question } from '#src/schemas/question.ts';
import type { Control, Message, Place } from './control.client.ts';
import { controlFor, type Names, valuesOf } from './controls.client.ts';
import { element, tellOfChange } from './element.client.ts';
import { type TextPart, textPart } from './text-area.client.ts';

export interface QuestionForm {
  element: HTMLElement;
  read: () => Draft;
  write: (draft: Draft) => void;
  /** Fills in fields that nobody has touched. */
  propose: (fields: Draft['fields']) => void;
  /** Adds a row to a list. */
  addTo: (name: string, row: unknown) => void;
  /** The topic of a question that is there is the folder it lies in. */
  lockTopic: () => void;
  show: (judgements: readonly Judgement[]) => void;
  /** @returns where a judgement is told, if it is on the form */
  placeOf: (judgement: Judgement) => Place | undefined;
}

/** @param afterQuestion what stands below the first part: the address */
export function questionForm(names: Names, today: string, afterQuestion: HTMLElement): QuestionForm {
  const controls = new Map<string, Control>(
    fieldsOf(question).map((field) => [
      field.name,
      controlFor(field, questionTexts[field.name as keyof typeof questionTexts], names),
    ]),
  );
  const text: TextPart = textPart(today);
  const touched = new Set<string>();
  for (const [name, control] of controls) control.element.addEventListener('input', () => touched.add(name));

  const [first, ...others] = questionParts.map(({ title, fields }, index) =>
    element(
      'section',
      { class: 'kb-writing__part' },
      element('h2', {}, title),
      ...fields.map((name) => controls.get(name)?.element),
      index === 0 ? afterQuestion : undefined,
    ),
  );
  const answer = element('section', { class: 'kb-writing__part' }, element('h2', {}, 'The answer'), text.element);

  const placeOf = ({ at }: Judgement): Place | undefined => {
    if (at === undefined) return undefined;
    if (at === 'body') return text.place;
    const [name, ...rest] = at;
    return controls.get(String(name ?? 'question'))?.placeAt(rest);
  };
  return {
    element: element('div', {}, first, answer, ...others),
    read: () => ({ fields: valuesOf(controls), body: text.area.value.trim() }),
    write: ({ fields, body }) => {
      for (const [name, control] of controls) control.write(fields[name]);
      text.area.value = body;
    },
    propose: (fields) => {
      for (const [name, value] of Object.entries(fields)) if (!touched.has(name)) controls.get(name)?.write(value);
    },
    addTo: (name, row) => {
      const control = controls.get(name);
      if (!control) return;
      const rows = control.read();
      control.write([...(Array.isArray(rows) ? rows : []), row]);
      tellOfChange(control.element);
    },
    lockTopic: () => {
      const select = controls.get('topic')?.element.querySelector('select');
      if (select) select.disabled = true;
    },
    show: (judgements) => {
      const messages = new Map<Place, Message[]>();
      for (const judgement of judgements) {
        const place = placeOf(judgement);
        if (place) messages.set(place, [...(messages.get(place) ?? []), asMessage(judgement)]);
      }
      for (const place of [text.place, ...[...controls.values()].flatMap((control) => control.places())]) {
        place.tell(messages.get(place) ?? []);
      }
    },
    placeOf,
  };
}

export function asMessage({ level, message, hint, line }: Judgement): Message {
  const where = line === undefined ? '' : `line ${line}: `;
  return { level, text: `${where}${message}${hint === undefined ? '' : ` (${hint})`}` };
}
