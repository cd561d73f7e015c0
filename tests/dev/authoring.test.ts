/** Guards against: "I saved, and the site did not show it", "one mistake in one file, and nothing worked any more". */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { becomesTrue } from '#tests/support/becomes-true.ts';
import { type DevServer, startDevServer } from '#tests/support/dev-server.ts';

describe('the dev server, under a path', () => {
  let site: DevServer;
  before(async () => {
    site = await startDevServer('authoring', '/help/ecf/');
  });
  after(() => site.stop());

  async function textAt(address: string): Promise<string> {
    return (await fetch(new URL(address, site.url))).text();
  }

  /** Files are watched, and nobody says when the news has gone all the way. */
  const follows = (what: string, isSo: () => Promise<boolean> | boolean): Promise<void> =>
    becomesTrue(isSo, () => `${what}\n${site.terminal()}`);

  const file = 'faq/filing/wax-seal.mdx';

  test('a page follows its file, and so does the search', async () => {
    site.content.write(file, `${site.content.read(file)}\nUse **periwinkle** wax.\n`);
    await follows('the page shows what was saved', async () => /periwinkle/.test(await textAt('faq/wax-seal/')));
    const texts = /data-texts="([^"]+)"/.exec(await textAt('faq/wax-seal/'))?.[1] ?? '';
    await follows('the search knows what was saved', async () => /periwinkle/.test(await textAt(texts)));
  });

  test('an error is told in the terminal and on the pages, and the rest of the site goes on', async () => {
    const right = site.content.read(file);
    const [, line] = site.content.placeOf(file, 'answeredBy:').split(':');
    site.content.replace(file, 'answeredBy: quill-desk', 'answeredBy: quil-desk');
    const complaint = new RegExp(
      `wax-seal\\.mdx:${line ?? ''}:1  error  desk "quil-desk" does not exist .*\\n +did you mean "quill-desk"`,
    );
    await follows('the terminal tells the error with its hint', () => complaint.test(site.terminal()));
    await follows('pages tell the error', async () => {
      const page = await textAt('faq/blue-folder/');
      return page.includes('1 content error') && page.includes(`wax-seal.mdx:${line ?? ''}:1`);
    });
    assert.match(await textAt('faq/blue-folder/'), /did you mean .*quill-desk/);

    site.content.replace(file, 'topic: filing', 'topic: Filing Papers');
    await follows('a file that cannot be read is told too', async () =>
      (await textAt('faq/blue-folder/')).includes('field &quot;topic&quot;'),
    );
    assert.equal((await fetch(new URL('faq/blue-folder/', site.url))).status, 200);
    site.content.write(file, right);
    await follows('all is well again', async () => !(await textAt('faq/wax-seal/')).includes('content error'));
    assert.match(await textAt('faq/wax-seal/'), /periwinkle/);
  });
});
