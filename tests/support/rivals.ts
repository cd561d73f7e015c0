/** Other searches over the same pages, to compare with: plain Pagefind, and MiniSearch as one tunes it. */
import MiniSearch from 'minisearch';
import type { SearchText } from '#src/search/build/build-catalogue.ts';
import { pagefindOf } from './pagefind-in-node.ts';
import type { Answering } from './relevance.ts';

export async function plainPagefind(site: string): Promise<Answering> {
  const pagefind = await pagefindOf(site);
  return async (query) => {
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
    return pages.map(({ meta }) => meta.title);
  };
}

export function tunedMiniSearch(texts: readonly SearchText[]): Answering {
  const index = new MiniSearch({
    fields: ['title', 'text'],
    storeFields: ['title'],
    searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 4 } },
  });
  index.addAll(
    texts.map(({ entry, passages }, id) => ({
      id,
      title: entry.title,
      text: passages.map(({ text }) => text).join(' '),
    })),
  );
  return (query) => Promise.resolve(index.search(query).map(({ title }) => String(title)));
}
