/** Guards against: "In the courtroom there is no network, and your handbook was of no use there." */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, expectAccessible, test } from '#tests/support/browser.ts';
import { contentOf, questionOf } from '#tests/support/content.ts';
import { placeOf } from '#src/handbook/places.ts';
import { marks, results, searchBox, searchFor, statusLine } from '#tests/support/search-page.ts';
import { realSite } from '#tests/support/sites.ts';

const file = pathToFileURL(resolve(realSite.folder, 'handbook.html')).href;
const library = contentOf(realSite);
const answer = questionOf(library, 'login-password-error').data;
const partOf = (page: Page, slug: string) => page.locator(`#${placeOf(`/faq/${slug}/`)}`);

test.describe('opened from a disk', () => {
  test('the search for "password" leads to the answer, and nothing but the file is asked for', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(file);
    await searchFor(page, 'my password does not work');
    await expect(statusLine(page)).toContainText(/\d+ results for/);
    await results(page).first().getByRole('link', { name: answer.question }).click();
    await expect(partOf(page, 'login-password-error').getByRole('heading', { level: 3 })).toBeInViewport();
    await page.goBack();
    await expect(results(page).first()).toBeInViewport();
    await expect(searchBox(page)).toHaveValue('my password does not work');
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([file]);
  });

  test('one word is enough', async ({ page }) => {
    await page.goto(file);
    await searchFor(page, 'password');
    await expect(results(page).getByRole('link', { name: answer.question })).toBeVisible();
    await expect(marks(results(page).first()).first()).toHaveText(/password/i);
  });

  test('a slip is corrected, and the original is offered', async ({ page }) => {
    await page.goto(file);
    await searchFor(page, 'pasword');
    await expect(page.getByText('Showing answers for password.')).toBeVisible();
    await page.getByRole('link', { name: 'pasword', exact: true }).click();
    await expect(page.getByText('Showing answers for')).toBeHidden();
  });

  test('what is not there is not found, and said so; what is hostile stays text', async ({ page }) => {
    await page.goto(file);
    await searchFor(page, 'zxqvw');
    await expect(statusLine(page)).toContainText('Nothing close to “zxqvw” was found.');
    await searchFor(page, '<img src=x onerror="document.title=1">');
    await expect(statusLine(page)).toContainText('img');
    await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
  });

  test('all results are a press away', async ({ page }) => {
    await page.goto(file);
    await searchFor(page, 'PACER');
    await expect(results(page)).toHaveCount(10);
    await page.getByRole('link', { name: /^Show the other \d+$/ }).click();
    await expect(results(page).nth(12)).toBeVisible();
  });

  test('no rule of accessibility is broken, with results or without', async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(file);
    await searchFor(page, 'password');
    await expect(results(page).first()).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe('opened from a disk where no script may run', () => {
  test.use({ javaScriptEnabled: false });

  test('the contents lead to the answer, and no search is offered that does not work', async ({ page }) => {
    await page.goto(file);
    await expect(searchBox(page)).toBeHidden();
    const contents = page.getByRole('navigation', { name: 'Contents' });
    await contents.getByRole('link', { name: answer.title ?? answer.question }).click();
    await expect(partOf(page, 'login-password-error').getByRole('heading', { level: 3 })).toBeInViewport();
  });
});

test('another script or style does not get into the file', async ({ page, watch }) => {
  watch.expectError(/Content Security Policy|Trusted/);
  await page.goto(file);
  const made = await page.evaluate(() => {
    const holder = document.createElement('div');
    document.body.append(holder);
    holder.setAttribute('style', 'position: fixed');
    try {
      holder.innerHTML = '<b>text</b>';
    } catch {
      return getComputedStyle(holder).position;
    }
    return 'markup of text';
  });
  expect(made).toBe('static');
});
