/** Guards against: "A link to your search ran someone's script, or broke the page." */
import { expect, test } from '#tests/support/browser.ts';
import { resultsAddress, searchBox, statusLine } from '#tests/support/search-page.ts';

const payloads = [
  '<img src=x onerror="document.title=\'broken into\'">',
  '"><script>document.title="broken into"</script>',
  "javascript:document.title='broken into'",
  '</title></search><svg onload="document.title=\'broken into\'">',
  '"\'`${7*7}{{7*7}}%00&lt;b&gt;',
  '"\u0000\u202e\ud83d\ude00 é́',
  '((((( [a-z]+ \\ * ? | ^ $',
];

for (const payload of payloads) {
  test(`${JSON.stringify(payload)} stays text in the results`, async ({ page }) => {
    await page.goto(resultsAddress(payload));
    await expect(statusLine(page)).toContainText(/\d+ results? for|Nothing (close|found)/);
    await expect(searchBox(page)).toHaveValue(payload.replaceAll('\r', ''));
    await expect(page).not.toHaveTitle(/broken into/);
    await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
  });

  test(`${JSON.stringify(payload)} stays text on an answer and in the suggestions`, async ({ page }) => {
    await page.goto(`faq/lost-key/?${new URLSearchParams({ q: `key ${payload}` }).toString()}`);
    await expect(page.getByRole('button', { name: 'Clear the marks' })).toBeVisible();
    await searchBox(page).fill(`key ${payload}`);
    await expect(searchBox(page)).toBeFocused();
    await expect(page).not.toHaveTitle(/broken into/);
    await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
  });
}

test('words in other parts of the address stay text too', async ({ page }) => {
  const bad = '"><img src=x onerror="document.title=\'broken into\'">';
  const parameters = { q: 'key', type: bad, topic: bad, audience: bad, sort: bad, page: bad, exact: bad };
  await page.goto(`search/?${new URLSearchParams(parameters).toString()}`);
  await expect(statusLine(page)).toHaveText('Nothing found for “key” with these filters.');
  await expect(page).not.toHaveTitle(/broken into/);
  await expect(page.getByRole('main').getByRole('img')).toHaveCount(0);
});

for (const [name, long] of [
  ['one word of 2,000 letters', 'x'.repeat(2000)],
  ['2,000 characters of words', 'key zxqvw '.repeat(200)],
  ['more than any question', 'lost key '.repeat(300)],
] as const) {
  test(`${name} gets an answer of ordinary length`, async ({ page }) => {
    await page.goto(resultsAddress(long));
    await expect(statusLine(page)).toContainText(/\d+ results? for|Nothing close to/);
    expect(((await statusLine(page).textContent()) ?? '').length).toBeLessThan(300);
    await expect(searchBox(page)).toHaveValue(long.slice(0, 2000));
  });
}
