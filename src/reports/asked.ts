/**
 * What readers asked, as far as a log tells. The search runs in the browser: the server sees a search that begins on
 * another page as a request for the results page; one that goes on there it sees as the page from which a result was
 * opened. Pure.
 */
import { requestFrom } from '../search/request.ts';
import type { Visit } from './access-log.ts';

export interface Verdict {
  /** Slug of the answer. */
  page: string;
  answered: boolean;
  reason: string;
}

export interface Asked {
  /** Each search once for each reader and day, however often its pages were turned. */
  searches: string[];
  verdicts: Verdict[];
}

export function askedIn(visits: Iterable<Visit>): Asked {
  const searches = new Map<string, string>();
  const verdicts = new Map<string, Verdict>();
  for (const { client, day, address, referrer } of visits) {
    for (const q of [searchIn(address), searchIn(referrer)]) {
      if (q !== '') searches.set(JSON.stringify([client, day, q.toLowerCase()]), q);
    }
    const verdict = verdictIn(address);
    // Whoever answers twice has changed their mind.
    if (verdict) verdicts.set(JSON.stringify([client, day, verdict.page]), verdict);
  }
  return { searches: [...searches.values()], verdicts: [...verdicts.values()] };
}

function searchIn(address: string): string {
  const url = parsed(address);
  return url?.pathname.endsWith('/search/') ? requestFrom(url.searchParams).q.trim() : '';
}

function verdictIn(address: string): Verdict | undefined {
  const url = parsed(address);
  const answered = url?.searchParams.get('answered');
  const page = url?.searchParams.get('page') ?? '';
  if (!url?.pathname.endsWith('/feedback/') || (answered !== 'yes' && answered !== 'no')) return undefined;
  return { page, answered: answered === 'yes', reason: (url.searchParams.get('reason') ?? '').trim() };
}

/** Logs hold whatever was sent, addresses or not. */
function parsed(address: string): URL | undefined {
  return URL.parse(address, 'https://site.invalid') ?? undefined;
}
