/** On a page reached from a search: marks the words that were asked for, with a way to clear the marks. */
import { mark } from '#src/search/query/excerpt.ts';
import { planQuery } from '#src/search/query/plan.ts';
import { lexiconOf } from './files.client.ts';
import { putRuns } from './runs.client.ts';

export async function highlight(form: HTMLFormElement, typed: string): Promise<void> {
  const text = document.querySelector('.kb-prose');
  if (!text) return;
  const lexicon = await lexiconOf(form);
  const plan = planQuery(typed, lexicon);
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes) {
    const runs = mark(node.data, plan, lexicon.joins);
    if (!runs.some(({ marked }) => marked)) continue;
    const holder = document.createElement('span');
    putRuns(holder, runs);
    node.replaceWith(...holder.childNodes);
  }
  if (text.querySelector('mark')) text.before(clearingLine(text, plan.typed));
}

function clearingLine(text: Element, typed: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'kb-meta kb-marks';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Clear the marks';
  button.addEventListener('click', () => {
    for (const mark of text.querySelectorAll('mark')) mark.replaceWith(...mark.childNodes);
    text.normalize();
    line.remove();
    const address = new URL(location.href);
    address.searchParams.delete('q');
    history.replaceState(null, '', address);
  });
  line.append(`Words of your search are marked: ${typed.length > 60 ? `${typed.slice(0, 60)}…` : typed}. `, button);
  return line;
}
