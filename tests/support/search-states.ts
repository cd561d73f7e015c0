/** Every state of the search that a reader can be in, and how to get there. */
import { expect, type Page } from '@playwright/test';
import { results, resultsAddress, searchBox, statusLine, suggestions } from './search-page.ts';

export interface SearchState {
  name: string;
  /** Ends when the state stands on the page. */
  reach: (page: Page) => Promise<void>;
  /** Errors that reaching it brings about in the browser. */
  errors?: RegExp;
  /** The part of the page that this state is about, where that is not the whole; its reason stands with it. */
  within?: string;
}

/**
 * @param words that have results
 * @param start what a reader types to get suggestions
 */
export function searchStates(words: string, start: string): SearchState[] {
  return [
    {
      name: 'the search without words',
      reach: async (page) => {
        await page.goto('search/');
        await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toBeVisible();
      },
    },
    {
      name: 'suggestions while one types',
      // They lie over the page until Escape: a link they cover in part is small only until then, and is checked without.
      within: 'search',
      reach: async (page) => {
        await page.goto('./');
        await searchBox(page).pressSequentially(start);
        await expect(suggestions(page).first()).toBeVisible();
      },
    },
    {
      name: 'results',
      reach: async (page) => {
        await page.goto(resultsAddress(words));
        await expect(results(page).first()).toBeVisible();
      },
    },
    {
      name: 'results with a filter set and the filters open',
      reach: async (page) => {
        await page.goto(`${resultsAddress(words)}&type=question`);
        await expect(results(page).first()).toBeVisible();
        const fold = page.getByText('Narrow or sort the results');
        if (await fold.isVisible()) await fold.click();
        await expect(page.getByRole('link', { name: /^Questions/, includeHidden: false }).last()).toBeVisible();
      },
    },
    {
      name: 'nothing found',
      reach: async (page) => {
        await page.goto(resultsAddress('zxqvw'));
        await expect(statusLine(page)).toContainText('Nothing close');
      },
    },
    {
      name: 'results without the texts of the pages',
      errors: /Failed to load resource|Pagefind/,
      reach: async (page) => {
        await page.route(/\/search\/texts\.|\/pagefind\//, (route) => route.abort());
        await page.goto(resultsAddress(words));
        await expect(statusLine(page)).toContainText('Only questions and titles were searched');
      },
    },
    {
      name: 'a search that could not be loaded',
      // What else was brought early is then for nothing, of which Chromium speaks after some seconds.
      errors: /Failed to load resource|preloaded using link preload but not used/,
      reach: async (page) => {
        await page.route(/\/search\/catalogue\./, (route) => route.abort());
        await page.goto(resultsAddress(words));
        await expect(statusLine(page)).toContainText('The search could not be loaded');
      },
    },
    {
      name: 'a lost address',
      errors: /404/,
      reach: async (page) => {
        await page.goto(`faq/${words.replaceAll(' ', '-')}.html`);
        await expect(page.getByRole('link', { name: `Search for “${words}”` })).toBeVisible();
      },
    },
  ];
}
