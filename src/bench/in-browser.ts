/** How long a reader waits, measured in Chromium over a built site: from a keystroke to suggestions, from Enter to results. */
import { chromium, type Page } from '@playwright/test';
import { chromiumArguments } from '#tests/support/chromium.ts';
import { serveSite } from '../commands/serve-site.ts';

/** Milliseconds. */
export interface Waits {
  median: number;
  p95: number;
  /** How many were measured. */
  times: number;
}

export interface BrowserTimes {
  /** From the event of a key to suggestions that stand laid out in the page, warm. */
  suggestions: Waits;
  /** From Enter to results that stand laid out in the page, warm. */
  results: Waits;
  /** The longest the page answered to nothing while a search from an address came up, in milliseconds, from 50. */
  longestTask: number;
}

const base = '/';

/**
 * @param folder a site built for the root of a host
 * @param queries typed letter by letter, twice; the first time warms up
 * @param executablePath of a Chromium
 */
export async function timesInBrowser(
  folder: string,
  queries: readonly string[],
  executablePath: string,
): Promise<BrowserTimes> {
  const { server, url } = await serveSite(folder, base, 'localhost', 0);
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await page.getByRole('searchbox').click();
    await waitsForSuggestions(page, queries);
    const suggestions = await waitsForSuggestions(page, queries);
    await page.goto(`${url}search/?q=court`);
    await page.getByRole('list', { name: 'Search results' }).getByRole('link').first().waitFor();
    const longestTask = await longestTaskOf(page);
    await waitsForResults(page, queries);
    return {
      suggestions: figuresOf(suggestions),
      results: figuresOf(await waitsForResults(page, queries)),
      longestTask,
    };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Browsers keep the tasks of more than 50 ms of a page's start, and hand them over afterwards. */
function longestTaskOf(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(Math.max(...list.getEntries().map(({ duration }) => duration)));
        }).observe({ type: 'longtask', buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(0)));
      }),
  );
}

function waitsForSuggestions(page: Page, queries: readonly string[]): Promise<number[]> {
  return page.evaluate(async (asked) => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]');
    const box = document.querySelector<HTMLElement>('[data-suggestions]');
    if (!input || !box) throw new Error('the page has no search box');
    const waits: number[] = [];
    let typedAt = 0;
    new MutationObserver(() => {
      // Asking for the height lays the list out: what stands then is what is painted next.
      if (box.offsetHeight > 0) waits.push(performance.now() - typedAt);
    }).observe(box, { childList: true });
    for (const query of asked) {
      for (let length = 2; length <= query.length; length++) {
        input.value = query.slice(0, length);
        typedAt = performance.now();
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      }
    }
    return waits;
  }, queries);
}

function waitsForResults(page: Page, queries: readonly string[]): Promise<number[]> {
  return page.evaluate(async (asked) => {
    const input = document.querySelector<HTMLInputElement>('input[type=search]');
    const root = document.querySelector<HTMLElement>('[data-search-results]');
    const status = root?.querySelector('[data-status]');
    if (!input?.form || !root || !status) throw new Error('the page shows no results');
    const waits: number[] = [];
    for (const query of asked) {
      const shown = new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (status.textContent === 'Searching…') return;
          observer.disconnect();
          resolve();
        });
        observer.observe(status, { childList: true, characterData: true, subtree: true });
      });
      input.value = query;
      const enteredAt = performance.now();
      input.form.requestSubmit();
      await shown;
      if (root.offsetHeight > 0) waits.push(performance.now() - enteredAt);
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
    }
    return waits;
  }, queries);
}

function figuresOf(waits: readonly number[]): Waits {
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.floor(sorted.length * share)] ?? 0;
  return { median: at(0.5), p95: at(0.95), times: sorted.length };
}
