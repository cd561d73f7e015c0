/** The archive of announcements: parts of it, with counts. Pure. */
import { type Category, categories } from '../schemas/announcement.ts';
import { isPast, lastDay } from './past.ts';
import { paths } from './paths.ts';

/** A list longer than this goes on on another page. */
export const mostOnAPage = 50;

interface Entry {
  data: {
    category: Category;
    published: string;
    expires?: string | undefined;
    ends?: string | undefined;
    deadline?: string | undefined;
  };
}

export interface ArchivePage<Item> {
  /** From 1. */
  number: number;
  address: string;
  /** Of all pages of the list, in order. */
  addresses: readonly string[];
  items: Item[];
}

/** @returns at least one page, an empty one if need be */
export function pagesOf<Item>(items: readonly Item[], addressOf: (page: number) => string): ArchivePage<Item>[] {
  const count = Math.max(1, Math.ceil(items.length / mostOnAPage));
  const addresses = Array.from({ length: count }, (_, index) => addressOf(index + 1));
  return addresses.map((address, index) => ({
    number: index + 1,
    address,
    addresses,
    items: items.slice(index * mostOnAPage, (index + 1) * mostOnAPage),
  }));
}

/** Every year with announcements, newest first. */
export function countsByYear(announcements: readonly Entry[]): { year: string; count: number }[] {
  const years = Map.groupBy(announcements, ({ data }) => data.published.slice(0, 4));
  return [...years]
    .map(([year, some]) => ({ year, count: some.length }))
    .toSorted((a, b) => Number(b.year) - Number(a.year));
}

export function countsByCategory(announcements: readonly Entry[]): { category: Category; count: number }[] {
  return categories.map((category) => ({
    category,
    count: announcements.filter(({ data }) => data.category === category).length,
  }));
}

/** @param today a day */
export function currentAndPast<Item extends Entry>(
  items: readonly Item[],
  today: string,
): { current: Item[]; past: Item[] } {
  const over = (item: Item): boolean => isPast(lastDay(item.data), today);
  return { current: items.filter((item) => !over(item)), past: items.filter(over) };
}

/** Address of a page of the whole archive; the first is the list itself. */
export function archiveAddress(page: number): string {
  return page === 1 ? paths.announcements : `${paths.announcements}page/${page}/`;
}
