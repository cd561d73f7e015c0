/** Opens the desk: brings what it needs, and hangs writing and saving into the page. */
import './without-eval.client.ts';
import { enginesOf } from '#src/components/search/engines.client.ts';
import { fullLexiconOf } from '#src/components/search/files.client.ts';
import type { Library } from '#src/content-files/documents.ts';
import { type DeskContent, libraryForDesk } from '#src/desk/content.ts';
import { dayIn } from '#src/knowledge/dates.ts';
import { button, part } from './element.client.ts';
import { Saving } from './saving.client.ts';
import { speller } from './speller.client.ts';
import { type Circumstances, Writing } from './writing.client.ts';

export async function openDesk(root: HTMLElement): Promise<void> {
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  if (!form) throw new Error('the desk needs the search box for the addresses of its files');
  const [library, lexicon] = await Promise.all([contentNow(), fullLexiconOf(form)]);
  const { site, questions } = library;
  if (!site) throw new Error('site.yaml cannot be read');
  const circumstances: Circumstances = {
    root,
    base: root.dataset['base'] ?? '/',
    desks: site.data.desks,
    search: { lexicon, engines: enginesOf(form, lexicon) },
    means: { today: dayIn(site.data.timezone, new Date()) },
  };
  const asked = new URLSearchParams(location.search).get('question') ?? undefined;
  const slug = questions.some(({ id }) => id === asked) ? asked : undefined;
  if (asked !== slug) part(root, 'notice').textContent = `There is no question "${asked ?? ''}"; this is a new one.`;

  const writing = new Writing(circumstances, library, slug);
  if (writing.restored) offerToDiscard(root, writing);
  const renew = async (): Promise<void> => {
    writing.library = await contentNow();
    writing.look();
  };
  const saving = new Saving(writing, circumstances, renew);
  listen(root, writing, saving);
  // Vite reloads every page when a content file is saved. Here somebody is writing: the desk reads the content anew instead.
  import.meta.hot?.on('vite:beforeFullReload', (payload) => {
    payload.path = '/no-page-of-this-name.html';
    saving.siteFollows();
    void renew();
  });
  writing.look();
  root.dataset['ready'] = '';
  circumstances.means.speller = await speller();
  writing.look();
}

function listen(root: HTMLElement, writing: Writing, saving: Saving): void {
  const form = part(root, 'form');
  form.addEventListener('input', () => {
    saving.say('');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    saving.save();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 's' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    saving.save();
  });
  window.addEventListener('beforeunload', (event) => {
    if (writing.isDirty) event.preventDefault();
  });
}

function offerToDiscard(root: HTMLElement, writing: Writing): void {
  const discard = button('Discard it', () => {
    writing.forget();
    location.reload();
  });
  part(root, 'notice').replaceChildren('The text of this tab that was not saved is back. ', discard);
}

async function contentNow(): Promise<Library> {
  const response = await fetch('content.json');
  return libraryForDesk((await response.json()) as DeskContent);
}
