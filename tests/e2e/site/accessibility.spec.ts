/** Guards against: "I cannot use this page with my screen reader, or on my phone." Every rule of axe, no exclusions. */
import { expectAccessible, test } from '#tests/support/browser.ts';
import { contentOf } from '#tests/support/content.ts';
import { open, pageKinds } from '#tests/support/page-kinds.ts';
import { searchBox, suggestions } from '#tests/support/search-page.ts';
import { realSite } from '#tests/support/sites.ts';

const kinds = [
  ...pageKinds(contentOf(realSite)),
  { name: 'the client code answer', address: 'faq/client-code-pacer/' },
  { name: 'the client code announcement', address: 'announcements/client-code-change-coming-soon/' },
];

for (const width of [1280, 390]) {
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 844 } });
    for (const kind of kinds) {
      test(`${kind.name} breaks no accessibility rule`, async ({ page }) => {
        await open(page, kind);
        await expectAccessible(page);
      });
    }
    test('suggestions break no accessibility rule', async ({ page }) => {
      await page.goto('./');
      await searchBox(page).pressSequentially('summ');
      await suggestions(page).first().waitFor();
      // What the open list covers cannot be pressed meanwhile; the list itself is what is looked at.
      await expectAccessible(page, 'search');
    });
  });
}
