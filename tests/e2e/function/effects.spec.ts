/** Guards against: "The page said the new price was in force, and it was not", or the other way round. */
import { expect, test } from '#tests/support/browser.ts';

test.use({ timezoneId: 'America/New_York' });

const days = [
  { now: '2098-12-31T12:00:00-05:00', words: 'From January 1, 2099 on:', when: 'the day before' },
  { now: '2098-12-31T21:00:00-05:00', words: 'From January 1, 2099 on:', when: 'the evening before' },
  { now: '2099-01-01T00:30:00-05:00', words: 'In force since January 1, 2099:', when: 'half an hour into the day' },
  { now: '2099-06-30T12:00:00-04:00', words: 'In force since January 1, 2099:', when: 'half a year later' },
];

for (const { now, words, when } of days) {
  test(`a change of January 1, 2099, read ${when}: "${words}"`, async ({ page }) => {
    await page.clock.setFixedTime(now);
    await page.goto('faq/token-fee/');
    const beside = page.getByRole('region', { name: 'What changed this answer' });
    await expect(beside).toContainText(words);
    await expect(beside).toContainText('A paper costs one silver token instead of a copper one.');
  });
}

test('the change stands above the answer, and links to the announcement', async ({ page }) => {
  await page.goto('faq/token-fee/');
  const text = await page.getByRole('article').innerText();
  expect(text.indexOf('one silver token instead')).toBeGreaterThan(0);
  expect(text.indexOf('one silver token instead')).toBeLessThan(text.indexOf('Tape one copper token'));
  const beside = page.getByRole('region', { name: 'What changed this answer' });
  await beside.getByRole('link', { name: 'Silver Tokens' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Silver Tokens');
});

test('a change that a later announcement replaced stands in the history only', async ({ page }) => {
  await page.goto('faq/lost-key/');
  const beside = page.getByRole('region', { name: 'What changed this answer' });
  await expect(beside).toContainText('in March instead of November');
  await expect(beside).not.toContainText('Every key is counted in November.');
  await expect(page.getByRole('listitem').filter({ hasText: 'Every key is counted in November.' })).toBeVisible();
});

test.describe('whether a desk is open', () => {
  for (const [now, quill, tokens] of [
    ['2025-10-08T10:00:00-04:00', 'Open now', 'Open now'],
    ['2025-10-08T16:30:00-04:00', 'Closed now', 'Open now'],
    ['2025-10-10T10:00:00-04:00', 'Open now', 'Closed now'],
    ['2025-10-11T10:30:00-04:00', 'Closed now', 'Open now'],
    ['2025-10-08T23:40:00-04:00', 'Closed now', 'Closed now'],
  ] as const) {
    test(`at ${now} the first desk is "${quill}", the second "${tokens}", by their own clocks`, async ({ page }) => {
      await page.clock.setFixedTime(now);
      await page.goto('contact/');
      const states = page.getByText(/^(Open|Closed) now/);
      await expect(states).toHaveCount(2);
      await expect(states.first()).toContainText(quill);
      await expect(states.last()).toContainText(tokens);
    });
  }
});
