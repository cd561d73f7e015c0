/** Guards against: "I could not read it my way": larger spacing, by headings, by links, by keyboard, while it loads. */
import type { Page } from '@playwright/test';
import { expect, test } from '#tests/support/browser.ts';
import { contentOf } from '#tests/support/content.ts';
import { open, pageKinds } from '#tests/support/page-kinds.ts';
import { fixtureSite } from '#tests/support/sites.ts';

const kinds = pageKinds(contentOf(fixtureSite));

/** The distances of WCAG 1.4.12, which a reader may set. */
const textSpacing = `* {
  letter-spacing: 0.12em !important;
  line-height: 1.5 !important;
  word-spacing: 0.16em !important;
}
p { margin-bottom: 2em !important; }`;

/** Elements whose own text does not fit into them; a field is not one, its text moves under the cursor. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *:not(input)')]
      .filter(({ classList }) => !classList.contains('kb-visually-hidden'))
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const tooWide =
          overflowX !== 'visible' && overflowX !== 'auto' && element.scrollWidth > element.clientWidth + 1;
        const tooHigh =
          overflowY !== 'visible' && overflowY !== 'auto' && element.scrollHeight > element.clientHeight + 1;
        return element.clientWidth > 0 && (tooWide || tooHigh);
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
}

test('with the text spacing that readers may set nothing is cut off and nothing goes sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const kind of kinds) {
    await test.step(kind.name, async () => {
      await open(page, kind);
      await page.evaluate((css) => {
        // As a reader's own program does it: the policy for pages forbids a style element.
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets.push(sheet);
      }, textSpacing);
      expect(await cutOff(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }
});

test('on every kind of page headings begin with one of the first level and go down one level at a time', async ({
  page,
}) => {
  for (const kind of kinds) {
    await test.step(kind.name, async () => {
      await open(page, kind);
      const levels = await page
        .getByRole('heading')
        .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
      expect(levels[0]).toBe(1);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
    });
  }
});

test('every link says by itself where it leads', async ({ page }) => {
  const empty = /^(here|click here|more|read more|this|this page|link|details)?$/i;
  for (const kind of kinds) {
    await test.step(kind.name, async () => {
      await open(page, kind);
      const texts = await page
        .getByRole('link')
        .evaluateAll((links) => links.map((link) => (link.getAttribute('aria-label') ?? link.textContent).trim()));
      expect(texts.length).toBeGreaterThan(5);
      expect(texts.filter((text) => empty.test(text))).toEqual([]);
    });
  }
});

test('the keyboard goes down the page in the order of its text, and no stop lies under something else', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const kind of kinds.filter(({ name }) => ['home', 'an answer', 'results', 'glossary'].includes(name))) {
    await test.step(kind.name, async () => {
      await open(page, kind);
      const skip = page.getByRole('link', { name: 'Skip to main content' });
      const wrong: string[] = [];
      for (let stop = 0; stop < 25; stop++) {
        await page.keyboard.press('Tab');
        if (stop > 0 && (await skip.evaluate((link) => link === document.activeElement))) break;
        const problem = await page.evaluate((number) => {
          const active = document.activeElement;
          if (!active || active === document.body) return undefined;
          const before = document.querySelector('[data-last-stop]');
          const backwards = before && !(before.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING);
          before?.removeAttribute('data-last-stop');
          active.setAttribute('data-last-stop', '');
          const [box] = active.getClientRects();
          const inSight = box && document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          const hidden = !inSight || !(active.contains(inSight) || inSight.contains(active));
          return backwards || hidden ? `${number}: ${active.outerHTML.slice(0, 120)}` : undefined;
        }, stop);
        if (problem !== undefined) wrong.push(problem);
      }
      expect(wrong).toEqual([]);
    });
  }
});

test('nothing that is in sight moves while a page loads', async ({ page }) => {
  await page.addInitScript(() => {
    const moved: number[] = [];
    Object.assign(window, { moved });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) moved.push(entry.value);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const kind of kinds) {
    await test.step(kind.name, async () => {
      await open(page, kind);
      const moved = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            // Two frames later everything drawn so far has been reported.
            requestAnimationFrame(() =>
              requestAnimationFrame(() =>
                resolve((window as unknown as { moved: number[] }).moved.reduce((sum, value) => sum + value, 0)),
              ),
            );
          }),
      );
      expect(moved).toBeLessThan(0.02);
    });
  }
});
