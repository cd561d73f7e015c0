import type { FeedItem } from '../knowledge/feed-items.ts';

/** One thing to follow, before it has a format. */
export interface Feed {
  /** The same for ever, wherever the site stands. */
  id: string;
  title: string;
  description: string;
  /** The page that shows the same to readers. */
  page: string;
  publisher: string;
  /** Newest first. */
  items: readonly FeedItem[];
}

/** When anything in the feed last changed; undefined while it is empty. */
export function lastUpdate({ items }: Feed): Date | undefined {
  return items[0]?.updated;
}
