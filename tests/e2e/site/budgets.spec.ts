/** "It eats my data." What a page, a first suggestion and a first result cost over the wire, all files counted. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import type { CatalogueFile } from '#src/search/build/catalogue-file.ts';
import { expect, test } from '#tests/support/browser.ts';
import { realSite } from '#tests/support/sites.ts';

/** Kilobytes of 1,000 bytes, as a server sends them: brotli for text, as they are for what is compressed inside. */
function weightOf(path: string): number {
  const name = path.endsWith('/') ? `${path}index.html` : path;
  const content = readFileSync(join(realSite.folder, name));
  return (/\.(html|css|js|json|svg)$/.test(name) ? brotliCompressSync(content).length : content.length) / 1000;
}

const hashed = /^\/(assets|search)\/.+\.\w+$/;

/** Follows what a page asks for; `sum` gives the kilobytes since the last `sum`. What carries a hash comes once. */
function ledgerOf(page: Page): { requests: string[]; sum: () => number } {
  const requests: string[] = [];
  let counted = 0;
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  return {
    requests,
    sum: () => {
      const known = new Set(requests.slice(0, counted).filter((path) => hashed.test(path)));
      const fresh = [...new Set(requests.slice(counted))].filter((path) => !known.has(path));
      counted = requests.length;
      return fresh.reduce((total, path) => total + weightOf(path), 0);
    },
  };
}

test('an answer page weighs at most 25 KB in at most 6 requests, home at most 30 KB', async ({ page }) => {
  const ledger = ledgerOf(page);
  await page.goto('faq/login-password-error/', { waitUntil: 'networkidle' });
  expect(ledger.sum()).toBeLessThanOrEqual(25);
  expect(ledger.requests.length).toBeLessThanOrEqual(6);
  await page.goto('', { waitUntil: 'networkidle' });
  expect(ledger.sum()).toBeLessThanOrEqual(30);
});

test('a page loads at most 4 KB of script before intent, and 14 KB of style', async ({ page }) => {
  const ledger = ledgerOf(page);
  await page.goto('faq/login-password-error/', { waitUntil: 'networkidle' });
  const ofKind = (ending: string): number =>
    ledger.requests.filter((path) => path.endsWith(ending)).reduce((sum, path) => sum + weightOf(path), 0);
  expect(ofKind('.js')).toBeLessThanOrEqual(4);
  expect(ofKind('.css')).toBeLessThanOrEqual(14);
});

test('no script stands in the way of the first picture', async ({ page }) => {
  for (const address of ['', 'faq/login-password-error/', 'search/?q=password']) {
    await page.goto(address);
    const blocking = await page.evaluate(() =>
      [...document.scripts]
        .filter(({ src, type, async, defer }) => src !== '' && type !== 'module' && !async && !defer)
        .map(({ src }) => src),
    );
    expect(blocking).toEqual([]);
  }
});

test('the first suggestion costs at most 35 KB after a page view', async ({ page }) => {
  const ledger = ledgerOf(page);
  await page.goto('', { waitUntil: 'networkidle' });
  ledger.sum();
  await page.getByRole('searchbox').fill('client code');
  await expect(page.getByRole('list', { name: 'Suggestions' })).toBeVisible();
  expect(ledger.sum()).toBeLessThanOrEqual(35);
});

test('the first full result costs at most 110 KB after a page view', async ({ page }) => {
  const ledger = ledgerOf(page);
  await page.goto('', { waitUntil: 'networkidle' });
  ledger.sum();
  await page.getByRole('searchbox').fill('client code');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('list', { name: 'Search results' }).getByRole('listitem').first()).toBeVisible();
  expect(ledger.sum()).toBeLessThanOrEqual(110);
});

test('a later search asks for nothing that is here already', async ({ page }) => {
  const ledger = ledgerOf(page);
  await page.goto('search/?q=client+code');
  await expect(page.getByRole('list', { name: 'Search results' }).getByRole('listitem').first()).toBeVisible();
  const before = ledger.requests.length;
  await page.getByRole('searchbox').fill('pro hac vice');
  await page.getByRole('searchbox').press('Enter');
  await expect(page.getByRole('list', { name: 'Search results' }).getByRole('link').first()).toContainText(
    'pro hac vice',
  );
  const texts = ledger.requests.slice(before).filter((path) => /\.json$|pagefind/.test(path));
  expect(texts).toEqual([]);
});

test('the code of the search and its word list weigh at most 12 KB', () => {
  const assets = readdirSync(join(realSite.folder, 'assets')).filter((name) =>
    /^(search|results\.client)\..*\.js$/.test(name),
  );
  expect(assets.length).toBe(2);
  const code = assets.reduce((sum, name) => sum + weightOf(`/assets/${name}`), 0);
  const catalogue = readdirSync(join(realSite.folder, 'search')).find((name) => name.startsWith('catalogue.')) ?? '';
  const { synonyms } = JSON.parse(readFileSync(join(realSite.folder, 'search', catalogue), 'utf8')) as CatalogueFile;
  expect(code + brotliCompressSync(JSON.stringify(synonyms)).length / 1000).toBeLessThanOrEqual(12);
});
