/**
 * Guards against: "I cannot use this page with my screen reader, or on my phone." Every rule of axe, no exclusions.
 * `every-page.spec.ts` looks at all pages in the width of a desk, `search-accessibility.spec.ts` at what moves.
 */
import { expectAccessible, test } from '#tests/support/browser.ts';
import { forcedColors, middling, narrow } from '#tests/support/circumstances.ts';
import { contentOf } from '#tests/support/content.ts';
import { open, pageKinds } from '#tests/support/page-kinds.ts';
import { realSite } from '#tests/support/sites.ts';
import { withoutScripts } from '#tests/support/browsers-without.ts';

const kinds = pageKinds(contentOf(realSite));
/** Kinds of page that look otherwise when no script runs. */
const changedByScripts = new Set([
  'home',
  'an answer',
  'results',
  'search without words',
  'an announcement',
  'contact',
]);

for (const { name: circumstance, use } of [narrow, middling, forcedColors]) {
  test.describe(circumstance, () => {
    test.use(use);
    for (const kind of kinds) {
      test(`${kind.name} breaks no accessibility rule`, async ({ page }) => {
        await open(page, kind);
        await expectAccessible(page);
      });
    }
  });
}

test.describe('as it stands without its scripts', () => {
  for (const { name, address } of kinds.filter(({ name }) => changedByScripts.has(name))) {
    test(`${name} breaks no accessibility rule`, async ({ page }) => {
      await withoutScripts(page);
      await page.goto(address);
      await expectAccessible(page);
    });
  }
});
