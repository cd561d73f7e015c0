/** Guards against: "I do not know Git", "my text was gone", "it let me publish what stopped the site". */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expectAccessible } from '#tests/support/browser.ts';
import { Desk } from '#tests/support/desk.ts';
import { expect, testOnDevServer } from '#tests/support/dev-browser.ts';
import { results } from '#tests/support/search-page.ts';

const test = testOnDevServer('writing');
// One folder, so one after the other; and the first visit waits for Vite.
test.describe.configure({ mode: 'serial', timeout: 120_000 });

test('a clerk adds a question at the desk and finds it on the site', async ({ page, site }) => {
  const desk = new Desk(page);
  await desk.open('desk/');
  await desk.question.fill('May I bring a carrier pigeon to the counter?');
  await desk.answer.fill(
    'Yes, one **pigeon** in a closed basket.\n\n1. Ring the bell.\n2. Hand over the basket.\n\n<Note>\n\nOwls stay outside.\n\n</Note>',
  );
  await expect(desk.preview.getByRole('heading', { name: 'May I bring a carrier pigeon' })).toBeVisible();
  await expect(desk.preview.getByRole('listitem').filter({ hasText: 'Ring the bell.' })).toBeVisible();
  await expect(desk.preview.getByRole('note')).toHaveText('Owls stay outside.');
  await expect(desk.address).not.toHaveValue('');
  const slug = await desk.address.inputValue();
  await page.keyboard.press('Control+s');
  await expect(page.getByText(`Saved as content/faq/`)).toBeVisible();

  await page.getByRole('link', { name: 'see its page' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('May I bring a carrier pigeon to the counter?');
  await page.goto('search/?q=carrier+pigeon');
  await expect(results(page).getByRole('link', { name: 'May I bring a carrier pigeon to the counter?' })).toBeVisible();

  const check = await promisify(execFile)(process.execPath, ['src/commands/check.ts'], {
    env: { ...process.env, CONTENT_ROOT: site.content.root },
  });
  expect(check.stdout).toMatch(/ 0 errors/);
  expect(slug).toMatch(/pigeon/);
});

test('what the rules say stands at the field, and an error is not saved', async ({ page, site }) => {
  const desk = new Desk(page);
  await desk.open('desk/?question=blue-folder');
  const before = site.content.read('faq/filing/blue-folder.mdx');
  await desk.answer.fill('It costs $5. See [there](/faq/no-such-page/).');
  await expect.poll(() => desk.toldAt(desk.answer)).toContain('there is no page "/faq/no-such-page/"');
  await expect(desk.answer).toHaveAttribute('aria-invalid', 'true');
  await desk.button('Save').click();
  await expect(page.getByText('Not saved: the errors would stop the whole site.')).toBeVisible();
  await expect(desk.toLookAt).toBeFocused();
  await desk.toLookAt.getByRole('button', { name: /no-such-page/ }).click();
  await expect(desk.answer).toBeFocused();
  expect(site.content.read('faq/filing/blue-folder.mdx')).toBe(before);
  await desk.question.fill('');
  await expect.poll(() => desk.toldAt(desk.question)).toContain('field "question" is missing');
});

test('a reload brings back what was not saved', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open('desk/?question=wax-seal');
  await desk.answer.fill('Half a sentence');
  const asked = page.waitForEvent('dialog');
  const reloaded = page.reload();
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.accept();
  await reloaded;
  await expect(desk.answer).toHaveValue('Half a sentence');
  await desk.button('Discard it').click();
  await expect(desk.answer).toHaveValue(/wax/i);
});

test('a file that somebody changed meanwhile is not written over', async ({ page, site, watch }) => {
  watch.expectError(/409 \(Conflict\)/);
  const desk = new Desk(page);
  await desk.open('desk/?question=lost-key');
  await desk.answer.fill('Mine: come to the counter.');
  const theirs = site.content
    .read('faq/keys-tokens/lost-key.mdx')
    .replace(/---\n\n[^]*$/, '---\n\nTheirs: call first.\n');
  site.content.write('faq/keys-tokens/lost-key.mdx', theirs);
  await desk.button('Save').click();
  await expect(page.getByRole('heading', { name: 'Somebody else changed this question' })).toBeFocused();
  expect(site.content.read('faq/keys-tokens/lost-key.mdx')).toBe(theirs);
  await expect(desk.answer).toHaveValue('Mine: come to the counter.');
  await expect(page.getByText('Theirs: call first.')).toBeVisible();
  await desk.button('Save mine in its place').click();
  await expect(page.getByText('Saved as content/faq/keys-tokens/lost-key.mdx')).toBeVisible();
  expect(site.content.read('faq/keys-tokens/lost-key.mdx')).toContain('Mine: come to the counter.');
});

test('only what was changed is written anew', async ({ page, site }) => {
  const desk = new Desk(page);
  await desk.open('desk/?question=night-hatch');
  const before = site.content.read('faq/filing/night-hatch.mdx');
  const text = await desk.answer.inputValue();
  await desk.answer.fill(`${text}\n\nRing twice.`);
  await desk.button('Save').click();
  await expect(page.getByText('Saved as content/faq/filing/night-hatch.mdx')).toBeVisible();
  expect(site.content.read('faq/filing/night-hatch.mdx')).toBe(`${before.trimEnd()}\n\nRing twice.\n`);
});

test('a question that is there already is named while one types, and related ones are offered', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open('desk/');
  await desk.question.fill('How do I seal a letter with wax?');
  const alike = page.getByRole('region', { name: 'Questions like it' });
  await expect(alike.getByRole('heading', { name: 'There already?' })).toBeVisible();
  await expect(alike.getByRole('link', { name: 'Edit that one' }).first()).toBeVisible();
});

test('what is pasted out of Word comes in clean', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open('desk/');
  await desk.answer.evaluate((area) => {
    const data = new DataTransfer();
    data.setData(
      'text/html',
      '<p class="MsoNormal"><b style="mso-x:1">Bring</b> a key.</p><img src="x.png" alt="A key">',
    );
    area.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  });
  await expect(desk.answer).toHaveValue('**Bring** a key.');
  await expect(page.getByText('Pasted without a picture: A key.')).toBeVisible();
});

test('the desk is accessible, wide and narrow, with complaints on it', async ({ page }) => {
  const desk = new Desk(page);
  await desk.open('desk/?question=token-fee');
  await desk.question.fill('');
  await expect(desk.question).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  await page.setViewportSize({ width: 320, height: 700 });
  await expectAccessible(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
