/** Guards against: "on the intranet I could write it, and then nobody could use what came out". */
import { readFileSync } from 'node:fs';
import { parseMdxDocument } from '#src/content-files/parse-document.ts';
import { question } from '#src/schemas/question.ts';
import { expect, expectAccessible, test } from '#tests/support/browser.ts';
import { Desk } from '#tests/support/desk.ts';

test('a clerk gets a valid file and a change request, under the policy of the site', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open('desk/');
  await desk.question.fill('May I bring a carrier pigeon to the counter?');
  await desk.answer.fill('Yes, one **pigeon** in a closed basket.\n\n<Note>\n\nOwls stay outside.\n\n</Note>');
  await expect(desk.preview.getByRole('note')).toHaveText('Owls stay outside.');
  await expect(desk.toLookAt.getByRole('status')).toContainText(/^(Nothing|0 errors)/);
  await expect(desk.address).not.toHaveValue('');
  await desk.button('Finish').click();
  await expect(page.getByRole('heading', { name: 'Hand it on' })).toBeFocused();

  const name = `${await desk.address.inputValue()}.mdx`;
  const coming = page.waitForEvent('download');
  await desk.button(`Download ${name}`).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe(name);
  const text = readFileSync(await download.path(), 'utf8');
  const { document, problems } = parseMdxDocument({ id: 'pigeon', file: name, internal: false }, text, question);
  expect(problems).toEqual([]);
  expect(document?.data.question).toBe('May I bring a carrier pigeon to the counter?');

  const request = page.waitForEvent('download');
  await desk.button('Download the change request').click();
  expect(readFileSync(await (await request).path(), 'utf8')).toContain(text);
});

test('a misspelled word is told in the browser, by the dictionary of the check', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open('desk/?question=wax-seal');
  await desk.answer.fill('Bring the sael to the counter.');
  await expect.poll(() => desk.toldAt(desk.answer)).toContain('"sael" is in no dictionary');
});

test('an answer leads to the desk, which opens it', async ({ page }) => {
  await page.goto('faq/lost-key/');
  await page.getByRole('link', { name: 'Mend this answer at the desk' }).click();
  await expect(new Desk(page).question).toHaveValue(/key/);
  await expectAccessible(page);
});

test('the desk leads to what an editor should look at next, and from there to the answer', async ({ page }) => {
  await page.goto('desk/');
  await page.getByRole('link', { name: 'What to look at next' }).click();
  await expect(page.getByRole('heading', { name: /^No other page leads here \(\d+\)$/ })).toBeVisible();
  await expectAccessible(page);
  const first = page.getByRole('listitem').filter({ hasText: 'tests/fixtures/content/' }).getByRole('link').first();
  const id = (await first.textContent()) ?? 'no question';
  await first.click();
  await expect(page).toHaveURL(new RegExp(`/desk/\\?question=${id}$`));
  await expect(new Desk(page).question).not.toHaveValue('');
});
