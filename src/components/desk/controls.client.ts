/** A control for each kind of field that a schema can have. */
import type { Field } from '#src/desk/form.ts';
import type { FieldText } from '#src/desk/question-texts.ts';
import { type Control, framed, framedGroup, type Input } from './control.client.ts';
import { button, element, tellOfChange } from './element.client.ts';

/** What values may be chosen where they are names of something: value and label. */
export type Names = Readonly<Record<NonNullable<FieldText['names']>, readonly (readonly [string, string])[]>>;

export function controlFor(field: Field, text: FieldText, names: Names): Control {
  switch (field.kind) {
    case 'line':
      return text.names
        ? chosen(field, text, names[text.names])
        : typed(field, text, element('input', { type: 'text' }));
    case 'day':
      return typed(field, text, element('input', { type: 'date' }));
    case 'choice':
      return chosen(field, text, labelled(field.values, text));
    case 'choices':
      return ticked(text, labelled(field.values, text));
    case 'lines':
      return lines(field, text);
    case 'rows':
      return rows(field, text, names);
  }
}

/** What is filled in, by the names of the fields. */
export function valuesOf(controls: ReadonlyMap<string, Control>): Record<string, unknown> {
  const values = [...controls].map(([name, control]): [string, unknown] => [name, control.read()]);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

function labelled(values: readonly string[], { values: labels }: FieldText): (readonly [string, string])[] {
  return values.map((value) => [value, labels?.[value] ?? value]);
}

function single(
  { isOptional }: Field,
  { label, help }: FieldText,
  input: Input,
  asValue: (text: string) => unknown,
  asText: (value: unknown) => string,
): Control {
  const frame = framed(isOptional ? `${label} (optional)` : label, help, input);
  return {
    element: frame.element,
    read: () => asValue(input.value),
    write: (value) => (input.value = asText(value)),
    placeAt: () => frame.place,
    places: () => [frame.place],
  };
}

function plain(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function typed(field: Field, text: FieldText, input: Input): Control {
  return single(field, text, input, (value) => value.trim() || undefined, plain);
}

function chosen(field: Field, text: FieldText, options: Names['topics']): Control {
  const select = element(
    'select',
    {},
    element('option', { value: '' }, '(none chosen)'),
    ...options.map(([value, label]) => element('option', { value }, label)),
  );
  const control = typed(field, text, select);
  return {
    ...control,
    write: (value) => {
      // A name that is not on the list stays to be seen, and told.
      const name = plain(value);
      if (![...select.options].some((option) => option.value === name)) {
        select.append(element('option', { value: name }, name));
      }
      control.write(value);
    },
  };
}

function lines(field: Field, text: FieldText): Control {
  const area = element('textarea', { rows: '4' });
  const asLines = (typedText: string): unknown => {
    const all = typedText.split('\n').map((line) => line.trim());
    const filled = all.filter((line) => line !== '');
    return filled.length === 0 && field.isOptional ? undefined : filled;
  };
  return single(field, text, area, asLines, (value) => (Array.isArray(value) ? value.map(String).join('\n') : ''));
}

function ticked({ label, help }: FieldText, options: Names['topics']): Control {
  const boxes = options.map(([value]) => element('input', { type: 'checkbox', value }));
  const lines = boxes.map((box, index) =>
    element('label', { class: 'kb-field__choice' }, box, ` ${options[index]?.[1] ?? box.value}`),
  );
  const frame = framedGroup(label, help, ...lines);
  return {
    element: frame.element,
    read: () => boxes.filter(({ checked }) => checked).map(({ value }) => value),
    write: (value) => {
      for (const box of boxes) box.checked = Array.isArray(value) && value.includes(box.value);
    },
    placeAt: () => frame.place,
    places: () => [frame.place],
  };
}

interface Row {
  element: HTMLElement;
  controls: Map<string, Control>;
}

function rows(field: Field & { kind: 'rows' }, text: FieldText, names: Names): Control {
  const name = text.row?.name ?? text.label;
  let all: Row[] = [];
  const list = element('div');
  const add = button(`Add: ${name.toLowerCase()}`, () => {
    const row = addRow({});
    row.controls.values().next().value?.placeAt([]).focus();
    changed();
  });
  const frame = framedGroup(text.label, text.help, list, add);
  const changed = (): void => tellOfChange(frame.element);

  const addRow = (values: Readonly<Record<string, unknown>>): Row => {
    const controls = new Map(
      field.fields.map((inner) => [
        inner.name,
        controlFor(inner, text.row?.fields[inner.name] ?? { label: inner.name }, names),
      ]),
    );
    for (const [inner, control] of controls) control.write(values[inner]);
    const legend = element('legend');
    const remove = button('Take out', () => {
      all = all.filter((other) => other !== row);
      row.element.remove();
      number();
      add.focus();
      changed();
    });
    const row: Row = {
      element: element(
        'fieldset',
        { class: 'kb-row' },
        legend,
        ...[...controls.values()].map((one) => one.element),
        remove,
      ),
      controls,
    };
    all.push(row);
    list.append(row.element);
    number();
    return row;
  };
  /** Each row and its button say which one they are. */
  const number = (): void => {
    for (const [index, row] of all.entries()) {
      const title = `${name} ${index + 1}`;
      row.element.querySelector('legend')?.replaceChildren(title);
      row.element.querySelector(':scope > button')?.setAttribute('aria-label', `Take out: ${title.toLowerCase()}`);
    }
  };
  return {
    element: frame.element,
    read: () => {
      const filled = all.map(({ controls }) => valuesOf(controls)).filter((row) => Object.keys(row).length > 0);
      return filled.length === 0 && field.isOptional ? undefined : filled;
    },
    write: (value) => {
      all = [];
      list.replaceChildren();
      if (Array.isArray(value)) for (const row of value) addRow(row as Record<string, unknown>);
    },
    placeAt: ([index, inner, ...rest]) => {
      const control = typeof index === 'number' && typeof inner === 'string' && all[index]?.controls.get(inner);
      return control ? control.placeAt(rest) : frame.place;
    },
    places: () => [
      frame.place,
      ...all.flatMap(({ controls }) => [...controls.values()].flatMap((one) => one.places())),
    ],
  };
}
