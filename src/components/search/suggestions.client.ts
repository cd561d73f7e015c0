/** Suggestions under the box while one types. Loaded at the first sign of intent; the form works without. */
import { addressUnderBase } from '#src/knowledge/paths.ts';
import { mark } from '#src/search/query/excerpt.ts';
import { type Plan, planQuery } from '#src/search/query/plan.ts';
import { closeOnes, rank, type Ranked } from '#src/search/query/rank.ts';
import type { Lexicon } from '#src/search/query/lexicon.ts';
import { lexiconOf } from './files.client.ts';
import { putRuns } from './runs.client.ts';

/** More would be a results page. */
const mostSuggestions = 6;
/** Speech waits for a pause this long, in milliseconds, so that it does not talk over the typing. */
const pauseBeforeSpeech = 700;

export function suggestFor(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>('input[type=search]');
  const box = form.querySelector<HTMLElement>('[data-suggestions]');
  const status = form.querySelector<HTMLElement>('[data-suggestions-status]');
  if (!input || !box || !status) return;
  let speech = 0;
  let submitted: string | undefined;
  let lexicon: Promise<Lexicon> | undefined;

  const close = (): void => {
    box.hidden = true;
    box.replaceChildren();
    clearTimeout(speech);
    status.textContent = '';
  };
  const update = async (): Promise<void> => {
    const typed = input.value;
    if (typed.trim().length < 2) {
      close();
      return;
    }
    const known = await (lexicon ??= lexiconOf(form));
    if (input.value !== typed || submitted === typed) return;
    const plan = planQuery(typed, known, { typing: true });
    const shown = closeOnes(rank(plan, known), plan).slice(0, mostSuggestions);
    if (shown.length === 0) {
      close();
      return;
    }
    box.replaceChildren(listOf(shown, plan, known, form));
    box.hidden = false;
    clearTimeout(speech);
    const words = shown.length === 1 ? '1 suggestion' : `${shown.length} suggestions`;
    speech = window.setTimeout(() => (status.textContent = `${words}, arrow down to reach them`), pauseBeforeSpeech);
  };
  // Without its files the box is still a form.
  const updateSafely = (): void =>
    void update().catch(() => {
      lexicon = undefined;
      close();
    });

  input.addEventListener('input', () => {
    submitted = undefined;
    updateSafely();
  });
  form.addEventListener('keydown', (event) => {
    const links = [...box.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement as HTMLAnchorElement);
    if (event.key === 'Escape' && !box.hidden) {
      event.preventDefault();
      close();
      input.focus();
    } else if (event.key === 'ArrowDown' && links.length > 0) {
      event.preventDefault();
      links[Math.min(at + 1, links.length - 1)]?.focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      event.preventDefault();
      (links[at - 1] ?? input).focus();
    }
  });
  form.addEventListener('submit', () => {
    submitted = input.value;
    close();
  });
  form.addEventListener('focusout', (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) close();
  });
  if (input.value !== '' && document.activeElement === input) updateSafely();
  lexicon = lexiconOf(form);
  lexicon.catch(() => (lexicon = undefined));
}

function listOf(shown: readonly Ranked[], plan: Plan, lexicon: Lexicon, form: HTMLFormElement): HTMLUListElement {
  const list = document.createElement('ul');
  list.setAttribute('aria-label', 'Suggestions');
  for (const { entry } of shown) {
    const { title, address } = lexicon.catalogue.entries[entry] ?? { title: '', address: '/' };
    const link = document.createElement('a');
    link.href = `${addressUnderBase(address, form.dataset['base'] ?? '/')}?q=${encodeURIComponent(plan.typed)}`;
    putRuns(link, mark(title, plan, lexicon.joins));
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return list;
}
