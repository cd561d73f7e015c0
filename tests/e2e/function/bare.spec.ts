/**
 * Guards against: "Pictures and styles are switched off here, and I could not find the answer." JavaScript and WebAssembly
 * off are in no-script.spec.ts and search-failures.spec.ts.
 */
import { expect, test } from '#tests/support/browser.ts';
import { contentOf, questionOf } from '#tests/support/content.ts';
import { linkOf, results, searchBox, searchFor, suggestions } from '#tests/support/search-page.ts';
import { fixtureSite } from '#tests/support/sites.ts';

const waxSeal = questionOf(contentOf(fixtureSite), 'wax-seal').data.question;

for (const [what, type] of [
  ['pictures', 'image'],
  ['styles', 'stylesheet'],
] as const) {
  test(`without ${what} the search and the links lead to the answer`, async ({ page, watch }) => {
    if (type === 'stylesheet') watch.expectError(/Failed to load resource/);
    await page.route('**', (route) => (route.request().resourceType() === type ? route.abort() : route.fallback()));
    await page.goto('./');
    await searchBox(page).fill('wax se');
    await expect(suggestions(page).first()).toContainText(waxSeal);
    await searchFor(page, 'wax');
    await linkOf(results(page).first()).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(waxSeal);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Questions' }).click();
    await page.getByRole('main').getByRole('link', { name: waxSeal }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(waxSeal);
  });
}

test('without styles nothing is shown that a style alone hides', async ({ page, watch }) => {
  watch.expectError(/Failed to load resource/);
  await page.route(/\.css$/, (route) => route.abort());
  await page.goto('search/?q=wax');
  await expect(linkOf(results(page).first())).toHaveText(waxSeal);
  await expect(page.getByRole('heading', { name: 'Who can help' })).toBeHidden();
  await expect(page.getByText('The search needs JavaScript')).toBeHidden();
});
