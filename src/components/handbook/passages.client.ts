/** Reads the text of an answer back from the page: the file would be a third larger if it stood in it twice. */

const blocks = 'h4, h5, h6, p, li, tr, pre';
/** What is a passage of its own within another. */
const inner = 'p, ul, ol, pre, table, div, details';

/** The passages that the site's search knows of a part: headings, paragraphs, list items and table rows of its text. */
export function passagesIn(part: ParentNode): [anchor: '', text: string][] {
  return [...part.querySelectorAll('.kb-prose')]
    .flatMap((prose) => [...prose.querySelectorAll(blocks)])
    .map(ownText)
    .filter((text) => text !== '')
    .map((text) => ['', text]);
}

function ownText(block: Element): string {
  return [...block.childNodes]
    .filter((node) => !(node instanceof Element && node.matches(inner)))
    .map((node) => node.textContent ?? '')
    .join(block.matches('tr') ? ' ' : '')
    .replace(/\s+/g, ' ')
    .trim();
}
