/** Guards against: "It works in Chrome only." The ways to an answer in Firefox, by role and name, over the real site. */
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import type { Browser, Page } from 'puppeteer-core';
import { serveSite, type Served } from '#src/commands/serve-site.ts';
import { contentOf, questionOf } from '#tests/support/content.ts';
import { findFirefox, startFirefox } from '#tests/support/firefox.ts';
import { realSite } from '#tests/support/sites.ts';

const firefox = findFirefox();
const right = questionOf(contentOf(realSite), 'login-password-error').data.question;
const box = '::-p-aria([name="Match word(s)"][role="searchbox"])';
const suggestion = '::-p-aria([name="Suggestions"][role="list"]) a';
const result = '::-p-aria([name="Search results"][role="list"]) a';

describe('in Firefox', { skip: firefox === undefined && 'no Firefox on this machine', timeout: 180_000 }, () => {
  let site: Served;
  let browser: Browser;
  let page: Page;
  let complaints: string[];

  before(async () => {
    site = await serveSite(realSite.folder, realSite.base, 'localhost', 0);
    browser = await startFirefox(firefox ?? '');
  });
  after(async () => {
    await browser.close();
    site.server.close();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('request', (request) => {
      if (/^(https?|wss?):/.test(request.url()) && !request.url().startsWith(site.url))
        complaints.push(`asked another site: ${request.url()}`);
    });
    await page.goto(site.url);
  });
  afterEach(async () => {
    await page.close();
    assert.deepEqual(complaints, []);
  });

  const textOf = async (selector: string): Promise<string> => {
    const found = await page.waitForSelector(selector);
    return (await found?.evaluate(({ textContent }) => textContent)) ?? '';
  };
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

  test('a question in one’s own words leads to its answer, where its words are marked', async () => {
    await page.type(box, 'my password does not work');
    await page.keyboard.press('Enter');
    assert.equal(await textOf(result), right);
    await Promise.all([page.waitForNavigation(), page.click(result)]);
    assert.equal(await textOf('h1'), right);
    assert.match(await textOf('article mark, main mark'), /password/i);
  });

  test('suggestions come while one types, are reached by arrows and closed by Escape', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('password err');
    const first = await textOf(suggestion);
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(), first);
    await page.keyboard.press('Escape');
    await page.waitForSelector(suggestion, { hidden: true });
    assert.equal(await page.$eval(box, (input) => input === document.activeElement), true);
  });

  test('Back returns to the results as they were', async () => {
    await page.goto(`${site.url}search/?q=summons`);
    const first = await textOf(result);
    await Promise.all([page.waitForNavigation(), page.click(result)]);
    assert.equal(await textOf('h1'), first);
    await page.goBack();
    assert.equal(await textOf(result), first);
  });

  test('nothing goes sideways on a phone', async () => {
    await page.setViewport({ width: 320, height: 640 });
    for (const address of ['', 'search/?q=password', 'faq/login-password-error/', 'glossary/']) {
      await page.goto(site.url + address);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(wide <= 320, `${address || 'home'} is ${wide} pixels wide`);
    }
  });
});
