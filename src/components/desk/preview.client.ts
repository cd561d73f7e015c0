/** The page as the site will show it, drawn by what draws the site. */
import { toDom } from 'hast-util-to-dom';
import type { Library } from '#src/content-files/documents.ts';
import type { Draft } from '#src/desk/source-text.ts';
import { textRenderer } from '#src/markdown/render.ts';
import { parseMdx } from '#src/markdown/syntax.ts';
import { element } from './element.client.ts';

/** @returns shows a draft; a text that cannot be read leaves the last one in sight, since its error is told at the text */
export function previewIn(box: HTMLElement, base: string, { words }: Library): (draft: Draft) => void {
  const render = textRenderer(base, words);
  const heading = element('p', { class: 'kb-writing__question', role: 'heading', 'aria-level': '3' });
  const text = element('div', { class: 'kb-prose' });
  box.replaceChildren(heading, text);
  return ({ fields, body }) => {
    const { question } = fields;
    heading.textContent = typeof question === 'string' ? question : 'The question';
    try {
      text.replaceChildren(...render(parseMdx(body), 'preview').children.map((node) => toDom(node)));
    } catch (error) {
      if (!(error instanceof Error && 'reason' in error)) throw error;
    }
  };
}
