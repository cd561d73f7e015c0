import { addressOf, type AddressedRequest } from '#src/search/request.ts';
import { type FilterName, filterNames, type SearchOutcome } from '#src/search/search.ts';

/** Shows the values of each filter that have results, each with its number; the one in force leads back to all. */
export function showFilters(root: HTMLElement, request: AddressedRequest, counts: SearchOutcome['counts']): void {
  for (const name of filterNames) {
    for (const item of valuesOf(root, `[data-filter=${name}]`)) showValue(item, name, request, counts[name]);
  }
  for (const item of valuesOf(root, '[data-sort]')) {
    const value = item.dataset['value'] === 'date' ? 'date' : 'relevance';
    const link = linkOf(item);
    link.href = addressOf({ ...request, page: 1, sort: value === 'date' ? 'date' : undefined });
    setCurrent(link, (request.sort ?? 'relevance') === value);
  }
}

function valuesOf(root: HTMLElement, group: string): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(`${group} [data-value]`)];
}

function showValue(
  item: HTMLElement,
  name: FilterName,
  request: AddressedRequest,
  counts: ReadonlyMap<string, number>,
): void {
  const value = item.dataset['value'] ?? '';
  const chosen = request[name] === value;
  const count = counts.get(value) ?? 0;
  item.hidden = count === 0 && !chosen;
  const link = linkOf(item);
  link.href = addressOf({ ...request, page: 1, [name]: chosen ? undefined : value });
  setCurrent(link, chosen);
  const number = item.querySelector('[data-count]');
  if (number) number.textContent = String(count);
}

function linkOf(item: HTMLElement): HTMLAnchorElement {
  const link = item.querySelector('a');
  if (!link) throw new Error('a filter has no link');
  link.dataset['state'] = '';
  return link;
}

function setCurrent(link: HTMLAnchorElement, current: boolean): void {
  if (current) link.setAttribute('aria-current', 'true');
  else link.removeAttribute('aria-current');
}
