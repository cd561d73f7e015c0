/**
 * What a follower is told, before it has the form of any feed: announcements, and changes of answers. The one source of
 * RSS, Atom and JSON Feed. Pure: the same content gives the same items, whenever it is built.
 */
import type { Element, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
import { h } from 'hastscript';
import type { Announcement } from '../schemas/announcement.ts';
import type { Question } from '../schemas/question.ts';
import { inWords } from './dates.ts';
import { categoryLabels, confidenceLabels, confidenceMeanings, internalLabel } from './labels.ts';
import { paths } from './paths.ts';

export interface FeedItem {
  /** A tag URI (RFC 4151): the same for ever, wherever the site stands. */
  id: string;
  title: string;
  url: string;
  published: Date;
  /** When it last changed; `published` when it never did. */
  updated: Date;
  /** In the words readers see. */
  category: string;
  /** Its first sentence or so, without markup. */
  summary: string;
  /** The whole text, with absolute links. */
  html: string;
}

/** A document whose text is at hand as HTML with absolute links. */
export interface Told<Data> {
  id: string;
  data: Data;
  html: Root;
  /** For court staff only. */
  internal: boolean;
}

/** Where the site stands, and whose it is. */
export interface Publisher {
  /** Ends in a slash. */
  siteUrl: URL;
  /** Host of the court: names the authority in ids, and does not move with the site. */
  authority: string;
}

/** A feed tells this many items at most, the newest. */
export const mostItems = 50;

export function announcementItem({ id, data, html, internal }: Told<Announcement>, publisher: Publisher): FeedItem {
  const address = paths.announcement(id);
  return {
    id: tagOf(address, publisher),
    title: data.title,
    url: absolute(address, publisher),
    published: instantOf(data.published),
    updated: instantOf(data.updated ?? data.published),
    category: categoryLabels[data.category],
    summary: summaryOf(html),
    html: toHtml([
      ...mark(internal),
      ...doubt(data),
      ...updatesOf(data),
      ...html.children,
      ...effectsOf(data, publisher),
    ]),
  };
}

/**
 * One item for each day on which something changed for an answer.
 * A change that lies ahead was told when the answer was reviewed: an item from the future would stay unread.
 */
export function changeItems({ id, data, html, internal }: Told<Question>, publisher: Publisher): FeedItem[] {
  const address = paths.question(id);
  return [...Map.groupBy(data.changes, ({ date }) => date)].map(([date, changes]) => {
    const notes = changes.map(({ note }) => note);
    const told = instantOf(date < data.reviewed ? date : data.reviewed);
    const changed = notes.map((note) => h('p', h('strong', `From ${inWords(date)}:`), ` ${note}`));
    return {
      id: tagOf(`${address}#${date}`, publisher),
      title: `Changed answer: ${data.title ?? data.question}`,
      url: absolute(address, publisher),
      published: told,
      updated: told,
      category: 'Changed answer',
      summary: shortened(notes.join(' ')),
      html: toHtml([...mark(internal), ...changed, h('h2', data.question), ...doubt(data), ...html.children]),
    };
  });
}

/** Newest first, by when it last changed; on the same day by id, so that the order never flickers. */
export function newestItems(items: readonly FeedItem[]): FeedItem[] {
  return items
    .toSorted((a, b) => b.updated.getTime() - a.updated.getTime() || (a.id < b.id ? -1 : 1))
    .slice(0, mostItems);
}

/** @param address without base path */
export function absolute(address: string, { siteUrl }: Pick<Publisher, 'siteUrl'>): string {
  return new URL(address.slice(1), siteUrl).href;
}

/** Content knows days, feeds know instants: noon in Greenwich is the same day all over the United States. */
export function instantOf(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** @param address without base path */
export function tagOf(address: string, { authority }: Pick<Publisher, 'authority'>): string {
  return `tag:${authority},2026:${address}`;
}

const longestSummary = 240;

function summaryOf({ children }: Root): string {
  const first = children.find((node): node is Element => node.type === 'element' && node.tagName === 'p');
  return shortened(first ? toText(first) : '');
}

function shortened(text: string): string {
  return text.length <= longestSummary ? text : `${text.slice(0, longestSummary).replace(/\s+\S*$/, '')} …`;
}

/** An item leaves the page that says so behind: it must say itself whom it is for. */
function mark(internal: boolean): RootContent[] {
  return internal ? [h('p', h('strong', `${internalLabel}.`))] : [];
}

function doubt({ confidence, confidenceNote }: Pick<Announcement, 'confidence' | 'confidenceNote'>): RootContent[] {
  if (confidence === 'confirmed') return [];
  const meaning = [confidenceMeanings[confidence], confidenceNote ?? ''].join(' ').trim();
  return [h('p', h('strong', `${confidenceLabels[confidence]}.`), ` ${meaning}`)];
}

function updatesOf({ updates }: Announcement): RootContent[] {
  return updates.map(({ date, note }) => h('p', h('strong', `Updated ${inWords(date)}:`), ` ${note}`));
}

function effectsOf({ affects }: Announcement, publisher: Publisher): RootContent[] {
  if (affects.length === 0) return [];
  const items = affects.map(({ answer, from, note }) =>
    h(
      'li',
      `From ${inWords(from)}: ${note} `,
      h('a', { href: absolute(paths.question(answer), publisher) }, 'The answer'),
    ),
  );
  return [h('h2', 'Answers this changed'), h('ul', items)];
}
