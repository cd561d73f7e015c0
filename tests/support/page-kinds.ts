/** One address of every kind of page, for tests that hold for all of them. */
import type { Locator, Page } from '@playwright/test';
import type { Library } from '#src/content-files/library.ts';
import { results, resultsAddress, statusLine } from './search-page.ts';

export interface PageKind {
  name: string;
  /** Relative to the base path of the site. */
  address: string;
  /** What stands on it when its scripts are done; its heading by default. */
  done?: (page: Page) => Locator;
}

export function pageKinds({ questions, announcements, topics, pages }: Library): PageKind[] {
  const [question, announcement, topic] = [questions[0], announcements[0], topics[0]];
  if (!question || !announcement || !topic) throw new Error('the content has no page of some kind');
  const asked = new URLSearchParams({ q: question.data.question }).toString();
  return [
    { name: 'home', address: './' },
    { name: 'an answer', address: `faq/${question.id}/` },
    {
      name: 'an answer reached from a search',
      address: `faq/${question.id}/?${asked}`,
      done: (page) => page.getByRole('button', { name: 'Clear the marks' }),
    },
    {
      name: 'results',
      address: resultsAddress(question.data.question),
      done: (page) => results(page).first(),
    },
    { name: 'results with nothing found', address: resultsAddress('zxqvw'), done: statusLine },
    { name: 'search without words', address: 'search/' },
    { name: 'search rules', address: 'search/rules/' },
    { name: 'an announcement', address: `announcements/${announcement.id}/` },
    { name: 'the list of announcements', address: 'announcements/' },
    { name: 'a year of announcements', address: `announcements/${announcement.data.published.slice(0, 4)}/` },
    { name: 'a category of announcements', address: `announcements/category/${announcement.data.category}/` },
    { name: 'subscribe', address: 'subscribe/' },
    { name: 'an unknown number of the old FAQ', address: 'cgi-bin/faq.html?answer=42' },
    { name: 'a topic', address: `topics/${topic.id}/` },
    { name: 'all questions', address: 'faq/' },
    { name: 'site map', address: 'site-map/' },
    { name: 'glossary', address: 'glossary/' },
    { name: 'word index', address: 'words/' },
    ...pages.map(({ id }) => ({ name: id, address: `${id}/` })),
  ];
}

/** Opens a page and waits until its scripts are done with it. */
export async function open(page: Page, { address, done }: PageKind): Promise<void> {
  await page.goto(address);
  await (done?.(page) ?? page.getByRole('heading', { level: 1 })).waitFor();
}
