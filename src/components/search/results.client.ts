/** The results page: reads the search from the address, shows it, and keeps both in step. */
import { addressOf, type AddressedRequest, requestFrom } from '#src/search/request.ts';
import { describe, search } from '#src/search/search.ts';
import { enginesOf } from './engines.client.ts';
import { fullLexiconOf } from './files.client.ts';
import { forgetReload, reloadOnce } from './once-more.client.ts';
import { resultItem } from './result-item.client.ts';
import { showFilters } from './filters.client.ts';
import { foldFilters } from './fold-filters.client.ts';
import { pause } from './pause.client.ts';
import { summary } from './summary.ts';

const resultsOnAPage = 10;

export function showResults(form: HTMLFormElement): void {
  const root = document.querySelector<HTMLElement>('[data-search-results]');
  const input = form.querySelector<HTMLInputElement>('input[type=search]');
  if (!root || !input) return;
  foldFilters(root);
  let latest = 0;
  let opened: ReturnType<typeof open> | undefined;

  const show = async (): Promise<void> => {
    const number = ++latest;
    const request = requestFrom(new URLSearchParams(location.search));
    input.value = request.q;
    if (request.q.trim() === '') {
      showBrowse(root);
      return;
    }
    part(root, 'status').textContent = 'Searching…';
    const { lexicon, engines } = await (opened ??= open(form));
    await pause();
    const outcome = await search(request, lexicon, engines);
    await pause();
    const pages = Math.max(1, Math.ceil(outcome.ranked.length / resultsOnAPage));
    request.page = Math.min(request.page, pages);
    const start = (request.page - 1) * resultsOnAPage;
    const results = await describe(outcome.ranked.slice(start, start + resultsOnAPage), outcome.plan, lexicon, engines);
    if (number !== latest) return;

    const found = outcome.ranked.length > 0;
    const narrowed = [request.type, request.topic, request.audience].some((value) => value !== undefined);
    part(root, 'status').textContent = summary(outcome, narrowed);
    showCorrections(root, request, outcome.corrections);
    part(root, 'list').replaceChildren(
      ...results.map((result) => resultItem(result, request.q, form.dataset['base'] ?? '/', root)),
    );
    showFilters(root, request, outcome.counts);
    showPages(root, request, outcome.ranked.length);
    part(root, 'found').hidden = !found && !narrowed;
    part(root, 'nothing').hidden = found;
    part(root, 'browse').hidden = found;
    root.dataset['settled'] = '';
    forgetReload();
    if (!found) showNothing(root, request.q, outcome.knownWords);
  };
  const showSafely = (): void =>
    void show().catch(() => {
      opened = undefined;
      if (reloadOnce()) return;
      showBrowse(root);
      part(root, 'status').textContent =
        'The search could not be loaded. Reload the page to try again, or look through the questions below.';
    });

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    history.pushState(null, '', addressOf({ q: input.value }));
    showSafely();
  });
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-state]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, '', link.href);
    showSafely();
    if (link.closest('[data-pages]')) root.scrollIntoView();
  });
  window.addEventListener('popstate', showSafely);
  showSafely();
}

async function open(form: HTMLFormElement) {
  const lexicon = await fullLexiconOf(form);
  return { lexicon, engines: enginesOf(form, lexicon) };
}

function part(root: HTMLElement, name: string): HTMLElement {
  const element = root.querySelector<HTMLElement>(`[data-${name}]`);
  if (!element) throw new Error(`the results page has no part "${name}"`);
  return element;
}

function showBrowse(root: HTMLElement): void {
  part(root, 'status').textContent = '';
  for (const name of ['found', 'nothing', 'corrections']) part(root, name).hidden = true;
  part(root, 'browse').hidden = false;
  root.dataset['settled'] = '';
}

/** A link that changes the search in place. */
function stateLink(text: string, request: Partial<AddressedRequest>): HTMLAnchorElement {
  const link = document.createElement('a');
  link.dataset['state'] = '';
  link.href = addressOf(request);
  link.textContent = text;
  return link;
}

function showCorrections(
  root: HTMLElement,
  request: AddressedRequest,
  corrections: readonly { typed: string; meant: string }[],
): void {
  const line = part(root, 'corrections');
  line.hidden = corrections.length === 0;
  const meant = document.createElement('strong');
  meant.textContent = corrections.map((one) => one.meant).join(', ');
  const original = corrections.map((one) => one.typed).join(', ');
  line.replaceChildren(
    'Showing answers for ',
    meant,
    '. Search instead for ',
    stateLink(original, { ...request, page: 1, exact: true }),
    '.',
  );
}

function showPages(root: HTMLElement, request: AddressedRequest, results: number): void {
  const pages = Math.ceil(results / resultsOnAPage);
  const nav = part(root, 'pages');
  nav.hidden = pages < 2;
  const links: (Node | string)[] = [`Page ${request.page} of ${pages} `];
  if (request.page > 1) links.push(stateLink('Previous results', { ...request, page: request.page - 1 }), ' ');
  if (request.page < pages) links.push(stateLink('More results', { ...request, page: request.page + 1 }));
  nav.replaceChildren(...links);
}

function showNothing(root: HTMLElement, typed: string, knownWords: readonly string[]): void {
  const known = part(root, 'known-words');
  known.hidden = knownWords.length === 0;
  known.replaceChildren(
    'Pages of this site know these of your words: ',
    ...knownWords.flatMap((word, index) => [index > 0 ? ', ' : '', stateLink(word, { q: word })]),
    '.',
  );
  const readOut = part(root, 'read-out');
  readOut.hidden = false;
  readOut.textContent = `When you call, you can read out what you looked for: “${typed.length > 200 ? `${typed.slice(0, 200)}…` : typed}”`;
}
