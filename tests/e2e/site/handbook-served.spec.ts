/** Guards against: "From your server the handbook came bare, or found other things than the site." */
import { placeOf } from '#src/handbook/places.ts';
import { expect, test } from '#tests/support/browser.ts';
import { contentOf, questionOf } from '#tests/support/content.ts';
import { results, resultsAddress } from '#tests/support/search-page.ts';
import { realSite } from '#tests/support/sites.ts';

const answer = questionOf(contentOf(realSite), 'login-password-error').data;

test('under the headers of the site the same file is styled and searches', async ({ page }) => {
  const response = await page.goto('handbook.html#q=password');
  expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'none'");
  await expect(results(page).first()).toBeVisible();
  await expect(page.getByRole('contentinfo')).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
});

test('the handbook finds what the site finds, in the same order', async ({ page }) => {
  const first = (texts: readonly string[]): string[] => texts.slice(0, 3);
  for (const words of [
    'client code',
    'wrong pdf filed',
    'how do i get a refund',
    'mfa',
    '"notice of electronic filing"',
  ]) {
    await test.step(words, async () => {
      await page.goto(resultsAddress(words));
      await expect(results(page).first()).toBeVisible();
      const onSite = await results(page).getByRole('link').allTextContents();
      await page.goto(`handbook.html#${new URLSearchParams({ q: words }).toString()}`);
      await expect(results(page).first()).toBeVisible();
      expect(first(await results(page).getByRole('link').allTextContents())).toEqual(first(onSite));
    });
  }
});

test('the page of the handbook offers the file, and leads to the answer by its contents', async ({ page }) => {
  await page.goto('');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Handbook' }).click();
  const offer = page.waitForEvent('download');
  await page.getByRole('link', { name: 'the same as one file' }).click();
  expect((await offer).suggestedFilename()).toBe('handbook.html');
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await contents.getByRole('link', { name: answer.title ?? answer.question }).click();
  await expect(
    page.locator(`#${placeOf('/faq/login-password-error/')}`).getByRole('heading', { level: 3 }),
  ).toBeInViewport();
});
