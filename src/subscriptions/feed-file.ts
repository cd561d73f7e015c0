import { absolute, type Publisher } from '../knowledge/feed-items.ts';
import { type FeedFile, filePaths } from '../knowledge/file-paths.ts';
import { atom } from './atom.ts';
import { calendar } from './calendar.ts';
import { jsonFeed } from './json-feed.ts';
import { rss } from './rss.ts';
import type { Subject } from './subjects.ts';

/** @returns the text of one file to subscribe to */
export function feedFile({ address, feed, announcements }: Subject, file: FeedFile, publisher: Publisher): string {
  const own = absolute(filePaths.feed(address, file), publisher);
  // Without the host: a style sheet of another one would not be taken.
  const style = new URL(absolute(filePaths.feedStyle, publisher)).pathname;
  switch (file) {
    case 'rss.xml':
      return rss(feed, own, style);
    case 'atom.xml':
      return atom(feed, own, style);
    case 'feed.json':
      return jsonFeed(feed, own);
    case 'calendar.ics':
      return calendar(feed.title, announcements, publisher);
  }
}
