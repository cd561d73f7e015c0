/** Browsers that lack something, as some readers' do. Called before a page is opened. */
import type { Page } from '@playwright/test';

/**
 * Takes the scripts out of every page, and shows what is written for readers without them. axe is a script itself: it
 * cannot look at a page in a browser whose JavaScript is off.
 */
export async function withoutScripts(page: Page): Promise<void> {
  await page.route(/\/(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    await route.fulfill({
      response,
      body: html.replace(/<script\b.*?<\/script>/gs, '').replace(/<(\/?)noscript\b/g, '<$1div'),
    });
  });
}

/** As in the enhanced security mode of Edge and the lockdown mode of iOS. */
export async function withoutWebAssembly(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'WebAssembly');
  });
}
