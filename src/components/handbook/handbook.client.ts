/**
 * The search of the one file: the site's own, over what stands in the file. The words stand in the fragment of the
 * address, the one part of it that a file on a disk may change, so Back leads from an answer to the results.
 */
import { inWords } from '#src/knowledge/dates.ts';
import { confidenceLabels, internalLabel } from '#src/knowledge/labels.ts';
import { placeOf } from '#src/handbook/places.ts';
import { decodeCatalogue, decodeDetails } from '#src/search/build/catalogue-file.ts';
import { textsEngine } from '#src/search/engine/texts-engine.ts';
import { openCatalogue } from '#src/search/query/lexicon.ts';
import { requestFrom } from '#src/search/request.ts';
import { type Corrected, describe, search, type SearchResult } from '#src/search/search.ts';
import { putRuns } from '#src/components/search/runs.client.ts';
import { summary } from '#src/components/search/summary.ts';
import type { HandbookData } from './handbook-data.ts';
import { passagesIn } from './passages.client.ts';

const resultsAtFirst = 10;

const root = partOf(document, '[data-handbook-search]');
const input = partOf(root, 'input') as HTMLInputElement;
let opened: ReturnType<typeof open> | undefined;

root.hidden = false;
partOf(root, 'form').addEventListener('submit', (event) => {
  event.preventDefault();
  const before = location.hash;
  location.hash = fragmentOf({ q: input.value });
  if (location.hash === before) void show();
});
window.addEventListener('hashchange', () => void show());
void show();

/** A fragment that is no search names a place in the file: the results stay as they were. */
async function show(): Promise<void> {
  const parameters = new URLSearchParams(location.hash.slice(1));
  if (!parameters.has('q')) return;
  const request = requestFrom(parameters);
  input.value = request.q;
  const { lexicon, engines } = (opened ??= open());
  const outcome = await search({ q: request.q, exact: request.exact }, lexicon, engines);
  const shown = parameters.has('all') ? outcome.ranked : outcome.ranked.slice(0, resultsAtFirst);
  const results = await describe(shown, outcome.plan, lexicon, engines);
  partOf(root, '[data-status]').textContent = request.q.trim() === '' ? '' : summary(outcome, false);
  put('[data-corrections]', correctionsIn(request.q, outcome.corrections));
  put('[data-list]', results.map(itemOf));
  const left = outcome.ranked.length - shown.length;
  put('[data-more]', left > 0 ? [linkTo(`Show the other ${left}`, fragmentOf({ q: request.q, all: '1' }))] : []);
  root.scrollIntoView();
}

function open() {
  const data = JSON.parse(partOf(document, '#search-data').textContent) as HandbookData;
  const { entries, ...words } = decodeCatalogue(data.catalogue);
  const parts = entries.map(({ address }) => partOf(document, `#${placeOf(address)}`));
  const titled = entries.map((entry, number) => ({
    ...entry,
    title: parts[number]?.querySelector('h3')?.textContent ?? '',
  }));
  const facets = data.details.facets.map((told) => ({ ...told, group: '', audience: [], fragment: '' }));
  const details = decodeDetails({ ...data.details, facets }, words.words.length);
  const lexicon = openCatalogue({ ...words, entries: titled }, details);
  return { lexicon, engines: [textsEngine(parts.map(passagesIn), lexicon)] };
}

function fragmentOf(parameters: Record<string, string>): string {
  return `#${new URLSearchParams(parameters).toString()}`;
}

function partOf(within: ParentNode, selector: string): HTMLElement {
  const element = within.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`the handbook has no part "${selector}"`);
  return element;
}

function put(selector: string, content: readonly (Node | string)[]): void {
  const element = partOf(root, selector);
  element.hidden = content.length === 0;
  element.replaceChildren(...content);
}

function linkTo(text: string, address: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = text;
  return link;
}

function correctionsIn(typed: string, corrections: readonly Corrected[]): (Node | string)[] {
  if (corrections.length === 0) return [];
  const original = corrections.map((one) => one.typed).join(', ');
  return [
    `Showing answers for ${corrections.map(({ meant }) => meant).join(', ')}. Search instead for `,
    linkTo(original, fragmentOf({ q: typed, exact: '1' })),
    '.',
  ];
}

function itemOf({ entry, facets, title, excerpt, missing }: SearchResult): HTMLLIElement {
  const link = linkTo('', `#${placeOf(entry.address)}`);
  putRuns(link, title);
  const passage = document.createElement('p');
  putRuns(passage, excerpt);
  const line = document.createElement('p');
  line.className = 'kb-meta';
  line.textContent = [
    entry.kind === 'announcement' && `Announcement of ${inWords(facets.date)}`,
    missing.length > 0 && `without: ${missing.join(', ')}`,
    facets.internal && internalLabel,
    entry.doubt !== undefined && confidenceLabels[entry.doubt],
  ]
    .filter(Boolean)
    .join(' · ');
  const item = document.createElement('li');
  item.append(link, passage, line);
  return item;
}
