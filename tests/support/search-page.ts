/** The parts of the search as a reader knows them: by role and name. */
import type { Locator, Page } from '@playwright/test';

export function searchBox(page: Page): Locator {
  return page.getByRole('searchbox', { name: 'Match word(s)' });
}

export function results(page: Page): Locator {
  return page.getByRole('list', { name: 'Search results' }).getByRole('listitem');
}

/** The link to the answer: the first of a result. */
export function linkOf(result: Locator): Locator {
  return result.getByRole('link').first();
}

/** The line that says how many match; the box has a quiet status of its own, for suggestions. */
export function statusLine(page: Page): Locator {
  return page.getByRole('main').getByRole('status').filter({ hasText: /\S/ });
}

export function suggestions(page: Page): Locator {
  return page.getByRole('list', { name: 'Suggestions' }).getByRole('link');
}

/** Words of the search that are marked in a text. Playwright's list of roles lacks this one. */
export function marks(scope: Page | Locator): Locator {
  return scope.locator('mark');
}

export function resultsAddress(words: string): string {
  return `search/?${new URLSearchParams({ q: words }).toString()}`;
}

/** Types into the box of the page at hand and presses Enter. */
export async function searchFor(page: Page, words: string): Promise<void> {
  await searchBox(page).fill(words);
  await searchBox(page).press('Enter');
}
