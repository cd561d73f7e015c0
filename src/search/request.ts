/** A search as it stands in an address, both ways. Pure. */
import type { SearchRequest } from './search.ts';

export interface AddressedRequest extends SearchRequest {
  /** From 1. */
  page: number;
}

/** Longer than any question; beyond it an address is an attack or a slip. */
const longestQuery = 2000;

export function requestFrom(parameters: URLSearchParams): AddressedRequest {
  const page = Number(parameters.get('page'));
  return {
    q: (parameters.get('q') ?? '').slice(0, longestQuery),
    topic: parameters.get('topic') || undefined,
    audience: parameters.get('audience') || undefined,
    type: parameters.get('type') || undefined,
    sort: parameters.get('sort') === 'date' ? 'date' : undefined,
    exact: parameters.get('exact') === '1' || undefined,
    page: Number.isInteger(page) && page > 1 ? page : 1,
  };
}

/** `?q=…&topic=…`, without what is not set. */
export function addressOf(request: Partial<AddressedRequest>): string {
  const parameters = new URLSearchParams();
  for (const name of ['q', 'type', 'topic', 'audience', 'sort'] as const) {
    const value = request[name];
    if (value !== undefined && value !== '') parameters.set(name, value);
  }
  if (request.exact) parameters.set('exact', '1');
  if (request.page !== undefined && request.page > 1) parameters.set('page', String(request.page));
  return `?${parameters.toString()}`;
}
