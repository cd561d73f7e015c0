/** Browser tests over a dev server of their own: `site` is it, and addresses are under its base. */
import { type DevServer, startDevServer } from './dev-server.ts';
import { test as plain } from './browser.ts';

export { expect } from './browser.ts';

/** @param name of the dev server's folder: no two test files may share one */
export function testOnDevServer(name: string) {
  return plain.extend<{ baseURL: string }, { site: DevServer }>({
    site: [
      async ({ browserName: _ }, use) => {
        const site = await startDevServer(name);
        await use(site);
        await site.stop();
      },
      { scope: 'worker', timeout: 120_000 },
    ],
    baseURL: async ({ site }, use) => {
      await use(site.url);
    },
  });
}
