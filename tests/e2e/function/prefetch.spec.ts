/** Guards against: "each answer makes me wait", and "the court's page used up my data with pages that I never opened." */
import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/browser.ts';

/** Points at a link of the home page for as long as anybody would. */
async function pointAtLink(page: Page): Promise<{ address: string; asked: string[] }> {
  const asked: string[] = [];
  await page.clock.install();
  await page.goto('./');
  const link = page.getByRole('main').getByRole('link').first();
  const address = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
  page.on('request', (request) => asked.push(request.url()));
  await link.hover();
  await page.clock.runFor(2000);
  return { address, asked };
}

test('a page is on its way when its link is pointed at', async ({ page }) => {
  const { address, asked } = await pointAtLink(page);
  await expect.poll(() => asked).toContain(address);
});

test('who saves data is sent no page that was not opened', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true, effectiveType: '4g' } });
  });
  const { asked } = await pointAtLink(page);
  expect(asked).toEqual([]);
});

test('nothing is fetched ahead for a link that nobody points at', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'other' || request.resourceType() === 'fetch') asked.push(request.url());
  });
  await page.goto('./');
  await page.getByRole('heading', { level: 1 }).hover();
  expect(asked.filter((url) => !url.includes('favicon'))).toEqual([]);
});
