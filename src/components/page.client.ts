/**
 * The one script every page loads: small, and nothing of the search before the reader shows intent.
 * What depends on today is worked out here again, so that a page built last month is not wrong today.
 */
import { init as prefetchLinks } from 'astro/virtual-modules/prefetch.js';
import { dayIn } from '#src/knowledge/dates.ts';
import { inForceWords } from '#src/knowledge/in-force.ts';
import { isOpen } from '#src/knowledge/hours.ts';
import { isPast } from '#src/knowledge/past.ts';
import type { Desk } from '#src/schemas/site.ts';
import { showAlerts } from './alerts.client.ts';
import { openForFragment, openForPrint } from './folded.client.ts';
import { offerPageTools } from './page-tools.client.ts';

const now = new Date();
const parameters = new URLSearchParams(location.search);
const typed = parameters.get('q') ?? '';

showAlerts(now);
// Only where the browser tells who saves data. Called here and not by Astro's configuration, which would put it into
// the handbook's one file too.
if ('connection' in navigator) prefetchLinks({ prefetchAll: true });
showToday();
// Clocks of other zones take a phone a while to set up: only for a desk that is about to be seen.
const desks = new IntersectionObserver(
  (sightings) => {
    for (const { isIntersecting, target } of sightings) {
      if (!isIntersecting) continue;
      desks.unobserve(target);
      showWhetherOpen(target as HTMLElement);
    }
  },
  { rootMargin: '50%' },
);
for (const element of document.querySelectorAll('[data-open-now]')) desks.observe(element);

const asOf = parameters.get('on');
if (asOf !== null && document.querySelector('[data-change-date]')) {
  void import('./as-of.client.ts').then(({ showAsOf }) => showAsOf(asOf));
}

const tools = document.querySelector<HTMLElement>('[data-page-tools]');
if (tools) offerPageTools(tools);
openForPrint();
openForFragment();
window.addEventListener('hashchange', openForFragment);

const form = document.querySelector<HTMLFormElement>('form[data-search]');
const input = form?.querySelector<HTMLInputElement>('input[type=search]');
if (form && input) {
  input.value ||= typed;
  let asked = false;
  const bringSuggestions = (): void => {
    if (asked) return;
    asked = true;
    import('./search/suggestions.client.ts').then(
      ({ suggestFor }) => suggestFor(form),
      () => (asked = false),
    );
  };
  input.addEventListener('focus', bringSuggestions);
  input.addEventListener('pointerdown', bringSuggestions);
  if (document.activeElement === input) bringSuggestions();
  document.addEventListener('keydown', (event) => {
    const target = event.target as HTMLElement;
    const writing = target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
    if (event.key !== '/' || writing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  if (document.querySelector('[data-search-results]')) {
    if (typed !== '') bringEarly(form);
    import('./search/results.client.ts').then(
      ({ showResults }) => showResults(form),
      () => {
        const status = document.querySelector('[data-status]');
        if (status) status.textContent = 'The search could not be loaded. Look through the questions below.';
      },
    );
  } else if (document.querySelector('[data-not-found]')) {
    // The page says where to go on without it.
    import('./search/not-found.client.ts')
      .then(({ searchForAddress }) => searchForAddress(form))
      .catch(() => undefined);
  } else if (typed !== '') {
    // Marks are a help only: without them the page says the same.
    import('./search/highlight.client.ts').then(({ highlight }) => highlight(form, typed)).catch(() => undefined);
  }
}

/** What a search of the address needs comes while its script still does. */
function bringEarly({ dataset }: HTMLFormElement): void {
  for (const kind of ['catalogue', 'details', 'texts']) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: dataset[kind] ?? '' });
    document.head.append(link);
  }
}

function showToday(): void {
  let day: string | undefined;
  const today = (): string => (day ??= dayIn(document.documentElement.dataset['timezone'] ?? 'UTC', now));
  for (const element of document.querySelectorAll<HTMLElement>('[data-in-force]')) {
    const { before, after } = inForceWords(element.dataset['inForce'] ?? '', today());
    const [first, last] = element.querySelectorAll('span');
    if (first && last) [first.textContent, last.textContent] = [before, after];
  }
  for (const element of document.querySelectorAll<HTMLElement>('[data-last-day]')) {
    element.hidden = !isPast(element.dataset['lastDay'], today());
  }
}

function showWhetherOpen(element: HTMLElement): void {
  const desk = JSON.parse(element.dataset['openNow'] ?? '{}') as Pick<Desk, 'hours' | 'timezone'>;
  element.textContent = isOpen(desk, new Date()) ? 'Open now, unless it is a federal holiday' : 'Closed now';
}
