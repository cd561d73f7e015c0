/** Guards against: "This one page cannot be read with my screen reader." Every page there is, by every rule of axe. */
import { expectAccessible, test } from '#tests/support/browser.ts';
import { addressOfFile, builtPages } from '#tests/support/built-pages.ts';
import { realSite } from '#tests/support/sites.ts';

const addresses = builtPages(realSite).map((file) => addressOfFile(realSite, file));
/** Pages a test: enough that a browser is worth starting, few enough that a failure names its part of the site. */
const batch = 10;

for (let first = 0; first < addresses.length; first += batch) {
  const some = addresses.slice(first, first + batch);
  test(`no page from ${some[0] || 'home'} to ${some.at(-1) ?? ''} breaks an accessibility rule`, async ({ page }) => {
    test.setTimeout(120_000);
    for (const address of some) {
      await test.step(address || 'home', async () => {
        await page.goto(address);
        await expectAccessible(page);
      });
    }
  });
}
