/** Guards against: "The page was fine until I searched." Every state of the search, by every rule of axe. */
import { expectAccessible, test } from '#tests/support/browser.ts';
import { forcedColors, middling, narrow, reducedMotion, wide } from '#tests/support/circumstances.ts';
import { searchStates } from '#tests/support/search-states.ts';

for (const { name: circumstance, use } of [narrow, middling, wide, forcedColors, reducedMotion]) {
  test.describe(circumstance, () => {
    test.use(use);
    for (const { name, reach, errors, within } of searchStates('blue folder', 'key')) {
      test(`${name} breaks no accessibility rule`, async ({ page, watch }) => {
        if (errors) watch.expectError(errors);
        await reach(page);
        await expectAccessible(page, within);
      });
    }
  });
}
