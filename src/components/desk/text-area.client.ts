/** The text of the answer: what is pasted comes in clean, and buttons put in what few know how to write. */
import { cleanPaste } from '#src/drafts/paste.ts';
import { framed, type Place } from './control.client.ts';
import { button, element, tellOfChange } from './element.client.ts';

/** What a button puts around the marked words, or in their place where none are marked. */
interface Tool {
  name: string;
  before: string;
  after: string;
  sample: string;
}

function tools(today: string): Tool[] {
  return [
    { name: 'Bold', before: '**', after: '**', sample: 'Menu > Item' },
    { name: 'Link', before: '[', after: '](https://)', sample: 'where it goes' },
    { name: 'Heading', before: '\n\n## ', after: '\n\n', sample: 'Heading' },
    { name: 'List', before: '\n\n- ', after: '\n', sample: 'One thing' },
    { name: 'Steps', before: '\n\n1. ', after: '\n', sample: 'Select the first thing.' },
    { name: 'Note', before: '\n\n<Note>\n\n', after: '\n\n</Note>\n\n', sample: 'A caution.' },
    {
      name: 'Fold away',
      before: '\n\n<Details summary="What few need">\n\n',
      after: '\n\n</Details>\n\n',
      sample: 'The text.',
    },
    { name: 'As of today', before: '', after: ` (<AsOf date="${today}" />)`, sample: '$0.10' },
  ];
}

export interface TextPart {
  element: HTMLElement;
  area: HTMLTextAreaElement;
  place: Place;
}

export function textPart(today: string): TextPart {
  const area = element('textarea', { rows: '18', class: 'kb-writing__text', spellcheck: 'true' });
  const { element: frame, place } = framed(
    'Answer',
    'The first paragraph answers. Then how, then why, then whom to ask. What you paste out of Word is cleaned.',
    area,
  );
  const pasted = element('p', { role: 'status', class: 'kb-field__help' });
  const put = (text: string, select?: { from: number; length: number }): void => {
    const start = area.selectionStart;
    area.setRangeText(text, start, area.selectionEnd, 'end');
    if (select) area.setSelectionRange(start + select.from, start + select.from + select.length);
    tellOfChange(area);
  };
  area.addEventListener('paste', (event) => {
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (html === '') return;
    event.preventDefault();
    const { markdown, leftOut } = cleanPaste(html);
    put(markdown);
    pasted.textContent = leftOut.length === 0 ? 'Pasted.' : `Pasted without ${leftOut.join('; ')}.`;
  });
  const bar = element(
    'div',
    { role: 'group', 'aria-label': 'Put into the answer', class: 'kb-writing__tools' },
    ...tools(today).map(({ name, before, after, sample }) =>
      button(name, () => {
        const marked = area.value.slice(area.selectionStart, area.selectionEnd) || sample;
        put(before + marked + after, { from: before.length, length: marked.length });
        area.focus();
      }),
    ),
  );
  return { element: element('div', {}, bar, frame, pasted), area, place };
}
