/** Guards against: "My password does not work, and without mouse or sight I could not find out whom to call." */
import { phoneInWords } from '#src/knowledge/hours.ts';
import { AccessibilityTree } from '#tests/support/accessibility-tree.ts';
import { expect, test } from '#tests/support/browser.ts';
import { contentOf, questionOf } from '#tests/support/content.ts';
import { linkOf, results, searchBox } from '#tests/support/search-page.ts';
import { realSite } from '#tests/support/sites.ts';

const library = contentOf(realSite);
const words = 'my password does not work';
const right = questionOf(library, 'login-password-error').data;
const desk = library.site?.data.desks.find(({ id }) => id === right.answeredBy);
const phone = phoneInWords(desk?.phone ?? '');

test('by keyboard alone: from home to the answer to the phone number', async ({ page }) => {
  const tabTo = async (reached: () => Promise<boolean>): Promise<void> => {
    for (let presses = 0; presses < 80; presses++) {
      if (await reached()) return;
      await page.keyboard.press('Tab');
    }
    throw new Error('Tab never reached it');
  };
  const focused = (name: string) => () =>
    page
      .getByRole('link', { name, exact: true })
      .evaluateAll((links) => links.includes(document.activeElement as never));
  await page.goto('./');
  await page.keyboard.press('/');
  await expect(searchBox(page)).toBeFocused();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await expect(linkOf(results(page).first())).toHaveText(right.question);
  await tabTo(focused(right.question));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(right.question);
  await tabTo(focused(phone));
  await expect(page.locator(':focus')).toBeInViewport();
});

test('by what assistive technology is told alone: the same way', async ({ page }) => {
  await page.goto('./');
  const tree = await AccessibilityTree.of(page);
  await tree.focus(await tree.find('searchbox', 'Match word(s)'));
  await page.keyboard.insertText(words);
  await tree.press(await tree.find('button', 'Search'));
  await tree.find('status', '');
  await tree.find('StaticText', /\d+ results? for /);
  const list = await tree.find('list', 'Search results');
  const first = await tree.find('link', /./, list);
  expect(first.name).toBe(right.question);
  await tree.press(first);
  await tree.find('heading', right.question);
  const help = await tree.find('complementary', 'Further help');
  await tree.find('heading', 'Who can help', help);
  await tree.find('heading', desk?.name ?? 'a desk', help);
  expect((await tree.find('link', phone, help)).backendId).toBeGreaterThan(0);
});

test('everything that can be pressed has a name', async ({ page }) => {
  for (const address of ['./', 'search/?q=password', 'faq/login-password-error/', 'glossary/', 'contact/']) {
    await page.goto(address);
    const tree = await AccessibilityTree.of(page);
    await tree.find('heading', /./);
    const pressed = (await tree.nodes()).filter(({ role }) =>
      ['button', 'link', 'searchbox', 'textbox', 'DisclosureTriangle'].includes(role),
    );
    expect(pressed.length).toBeGreaterThan(10);
    expect(pressed.filter(({ name }) => name.trim() === '')).toEqual([]);
  }
});
