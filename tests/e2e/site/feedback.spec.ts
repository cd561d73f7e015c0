/** Guards against: "we never asked our readers for anything, and the pages do." */
import { expect, test } from '#tests/support/browser.ts';

test('where the court has not asked for it, no answer asks, and there is no page that thanks', async ({
  page,
  request,
}) => {
  await page.goto('faq/one-free-look/');
  await expect(page.getByText('Did this answer your question?')).toHaveCount(0);
  expect((await request.get('feedback/')).status()).toBe(404);
});
