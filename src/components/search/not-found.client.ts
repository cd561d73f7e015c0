/** The page for lost addresses: what the words of the address find, and a search for them. */
import { addressUnderBase } from '#src/knowledge/paths.ts';
import { wordsOfAddress } from '#src/search/address-words.ts';
import { addressOf } from '#src/search/request.ts';
import { planQuery } from '#src/search/query/plan.ts';
import { closeOnes, rank } from '#src/search/query/rank.ts';
import { lexiconOf } from './files.client.ts';

/** A lost reader is offered the nearest few; more are a search away. */
const mostOffers = 3;

/** Without the files of the search the page stays as it was: its box and its links are enough to go on. */
export async function searchForAddress(form: HTMLFormElement): Promise<void> {
  const root = document.querySelector<HTMLElement>('[data-not-found-search]');
  const base = form.dataset['base'] ?? '/';
  const words = wordsOfAddress(location.pathname, base);
  const input = form.querySelector('input');
  if (!root || !input || words === '') return;
  // A reader who is at the box already writes words of their own.
  if (document.activeElement !== input) input.value ||= words;
  const lexicon = await lexiconOf(form).catch(() => undefined);
  if (!lexicon) return;
  const plan = planQuery(words, lexicon);
  const offers = closeOnes(rank(plan, lexicon), plan).slice(0, mostOffers);
  if (offers.length === 0) return;
  const items = offers.map(({ entry }) => {
    const { title, address } = lexicon.catalogue.entries[entry] ?? { title: '', address: '/' };
    return itemWith(title, addressUnderBase(address, base));
  });
  root
    .querySelector('ul')
    ?.replaceChildren(...items, itemWith(`Search for “${words}”`, form.action + addressOf({ q: words })));
  root.hidden = false;
}

function itemWith(text: string, address: string): HTMLLIElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = text;
  const item = document.createElement('li');
  item.append(link);
  return item;
}
