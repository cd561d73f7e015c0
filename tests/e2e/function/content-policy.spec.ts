/** Guards against: "A slip in one page, and someone's script ran in the court's name." */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '#tests/support/browser.ts';
import { contentOf } from '#tests/support/content.ts';
import { open, pageKinds } from '#tests/support/page-kinds.ts';
import { fixtureSite } from '#tests/support/sites.ts';

for (const kind of pageKinds(contentOf(fixtureSite))) {
  test(`${kind.name}: markup made of text is refused, and so are inline scripts and styles`, async ({
    page,
    watch,
  }) => {
    watch.expectError(/Content Security Policy|Trusted/);
    await open(page, kind);
    const made = await page.evaluate(() => {
      const holder = document.createElement('div');
      document.body.append(holder);
      let markup = 'made';
      try {
        holder.innerHTML = '<b>text</b>';
      } catch {
        markup = 'refused';
      }
      const script = document.createElement('script');
      script.append('document.title = "broken into"');
      try {
        holder.append(script);
      } catch {
        // Trusted Types refuse it before the policy for scripts does.
      }
      holder.setAttribute('style', 'position: fixed');
      return { markup, title: document.title, position: getComputedStyle(holder).position };
    });
    expect(made).toEqual({ markup: 'refused', title: await page.title(), position: 'static' });
    expect(made.title).not.toBe('broken into');
  });
}

for (const [address, mayRun] of [
  ['search/', true],
  ['search/rules/', false],
  ['faq/lost-key/', false],
] as const) {
  test(`WebAssembly ${mayRun ? 'runs' : 'does not run'} on ${address}`, async ({ page }) => {
    await page.goto(address);
    const runs = await page.evaluate(() => {
      const empty = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
      try {
        return new WebAssembly.Module(empty) instanceof WebAssembly.Module;
      } catch {
        return false;
      }
    });
    expect(runs).toBe(mayRun);
  });
}

test('no other page may show this one in a frame', async ({ request }) => {
  const headers = (await request.get('./')).headers();
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(headers['x-frame-options']).toBe('DENY');
});

test('web.config is well-formed XML', async ({ page }) => {
  const text = readFileSync(join(fixtureSite.folder, 'web.config'), 'utf8');
  const wrong = await page.evaluate(
    (xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')?.textContent ?? '',
    text,
  );
  expect(wrong).toBe('');
});
