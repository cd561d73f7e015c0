/**
 * What every browser test stands on. A test fails when a page reports an error, or asks for anything outside the site
 * under test: another host, or an address outside its base path.
 */
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test as plain } from '@playwright/test';

export { expect };

export interface Watch {
  /** An error that the test itself brings about. It must then happen; anything else still fails the test. */
  expectError(pattern: RegExp): void;
}

export const test = plain.extend<{ watch: Watch }>({
  watch: [
    async ({ context, baseURL }, use) => {
      if (baseURL === undefined) throw new Error('a browser test needs a site: see playwright.config.ts');
      const complaints: string[] = [];
      const expected: RegExp[] = [];
      context.on('console', (message) => {
        if (!['error', 'warning'].includes(message.type())) return;
        complaints.push(`${message.type()}: ${message.text()} (${message.location().url})`);
      });
      context.on('weberror', (error) => complaints.push(`page error: ${error.error().message}`));
      context.on('request', (request) => {
        const url = request.url();
        if (/^(https?|wss?):/.test(url) && !url.startsWith(baseURL)) complaints.push(`asked another site: ${url}`);
      });
      await use({ expectError: (pattern) => void expected.push(pattern) });
      const isExpected = (complaint: string): boolean => expected.some((pattern) => pattern.test(complaint));
      expect(
        complaints.filter((complaint) => !isExpected(complaint)),
        'errors and requests that nobody expected',
      ).toEqual([]);
      const happened = (pattern: RegExp): boolean => complaints.some((complaint) => pattern.test(complaint));
      expect(
        expected.filter((pattern) => !happened(pattern)),
        'errors that were expected and did not happen',
      ).toEqual([]);
    },
    { auto: true },
  ],
});

const accessibilityTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * Fails with each rule of axe that the page breaks, and where.
 * @param within selector of the part that is looked at; the whole page by default
 */
export async function expectAccessible(page: Page, within = 'html'): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .include(within)
    // What passes is not described: on the word index alone that is thousands of links.
    .options({ resultTypes: ['violations'] })
    .withTags(accessibilityTags)
    .analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
}
