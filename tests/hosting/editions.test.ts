/** Guards against: "What we wrote for the clerks stood on the public site, in a file that nobody looks at." */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import type { Edition } from '#src/environment.ts';
import { siteFiles } from '#src/integrations/site-files.ts';
import { filePaths } from '#src/knowledge/file-paths.ts';
import { internalLabel } from '#src/knowledge/labels.ts';
import { build } from '#tests/support/build.ts';
import { copyContentTo } from '#tests/support/content-copy.ts';
import { addInternal, canary } from '#tests/support/internal-canaries.ts';

const folder = 'test-results/editions';
const siteOf = (edition: Edition): string => join(folder, edition);
const oldNumber = '777000777';

/** Every file by name, as text in small letters: what is packed inside is unpacked, lines of calendars are unfolded. */
function everyByte(site: string): Map<string, string> {
  return new Map(
    siteFiles(site).map((file) => {
      const bytes = readFileSync(join(site, file));
      const unpacked = bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes;
      const text = unpacked.toString('latin1').toLowerCase();
      return [file, file.endsWith('.ics') ? text.replaceAll('\r\n ', '') : text];
    }),
  );
}

/** Builds an edition. @returns every byte of it */
function builtAs(edition: Edition): Map<string, string> {
  const { status, stderr } = build({
    EDITION: edition,
    CONTENT_ROOT: join(folder, 'content'),
    OUT_DIR: siteOf(edition),
    SITE_URL: 'http://localhost/',
  });
  assert.equal(status, 0, stderr);
  return everyByte(siteOf(edition));
}

/** Programs bring the words for what is internal along, in either edition. */
const hasPrograms = (file: string): boolean => file.startsWith('assets/') || file === filePaths.handbook.slice(1);

describe('two editions of one content', () => {
  let words: string[] = [];
  let bytes: Record<Edition, Map<string, string>>;
  before(() => {
    rmSync(folder, { recursive: true, force: true });
    words = addInternal(copyContentTo(join(folder, 'content')));
    bytes = { public: builtAs('public'), intranet: builtAs('intranet') };
  });

  test('no byte of the public site has a word of the internal documents, nor their names', () => {
    for (const [file, text] of bytes.public) {
      assert.ok(!file.includes(canary) && !text.includes(canary) && !text.includes(oldNumber), file);
      assert.ok(!text.includes(internalLabel.toLowerCase()) || hasPrograms(file), file);
    }
  });

  test('the desk is in the intranet, and of it nothing in the public site', () => {
    const signs = /data-desk|kb-writing|\/desk\/|dictionary\.json/;
    const withSigns = (edition: Edition): string[] =>
      [...bytes[edition]].filter(([file, text]) => signs.test(`/${file} ${text}`)).map(([file]) => file);
    assert.deepEqual(withSigns('public'), []);
    const found = withSigns('intranet');
    for (const file of ['index.html', 'content.json', 'dictionary.json', 'report/index.html'])
      assert.ok(found.includes(`desk/${file}`), file);
  });

  test('the intranet has every one of them', () => {
    const all = [...bytes.intranet.values()].join('\n');
    assert.ok(words.length > 25);
    assert.deepEqual(
      [...words, oldNumber].filter((word) => !all.includes(word)),
      [],
    );
  });

  test('feeds, calendar, data and maps of the intranet have what is internal; those of the public have nothing', () => {
    const { intranet: shown, public: hidden } = bytes;
    const announcement = ['announcementtitle', '-announcementslug'];
    const news = [...announcement, 'announcementtext', 'announcementeffect', 'announcementupdate'];
    const answer = ['questiontitle', '-questionslug'];
    const told: [file: string, words: string[]][] = [
      ...['announcements', 'announcements/category/policy', 'topics/filing'].flatMap((subject) => [
        ...['rss.xml', 'atom.xml', 'feed.json'].map((file): [string, string[]] => [`${subject}/${file}`, news]),
        [`${subject}/calendar.ics`, announcement] as [string, string[]],
      ]),
      ['topics/filing/rss.xml', [...answer, 'questiontext', 'questionchange', 'questiondoubt']],
      ['api/faq.json', [...answer, 'questiontext', 'questionbecause', 'questionsourcetitle', 'topicsummary']],
      ['api/announcements.json', [...announcement, 'announcementtext', 'announcementupdate']],
      ['api/glossary.json', ['wordterm', 'worddefinition', 'wordalias']],
      ['llms.txt', ['questionquestion', '-questionslug', 'topictitle', ...announcement]],
      ['sitemap-pages.xml', ['-questionslug', '-announcementslug', '-topicslug', '-pageslug']],
      ['cgi-bin/faq.html', answer],
      ['nginx.conf', ['-questionslug']],
      ['.htaccess', ['-questionslug']],
      // A pinned announcement stands on every page.
      ['search/index.html', announcement],
    ];
    for (const [file, words] of told) {
      const missing = words.filter((word) => shown.get(file)?.includes(canary + word) !== true);
      assert.deepEqual(missing, [], file);
      assert.equal(hidden.get(file)?.includes(canary), false, file);
    }
    for (const file of ['rss.xml', 'atom.xml', 'feed.json']) {
      assert.ok(
        shown.get(`announcements/${file}`)?.includes(internalLabel.toLowerCase()),
        `${file} says whom it is for`,
      );
    }
    for (const [file, text] of [...shown, ...hidden].filter(([name]) => /^api\/(faq|announcements)\./.test(name))) {
      assert.equal(text.split('"internal": true').length - 1, text.includes(canary) ? 1 : 0, file);
    }
    for (const file of ['rss.xml', 'atom.xml', 'feed.json', 'calendar.ics']) {
      assert.ok(shown.has(`topics/${canary}-topicslug/${file}`), file);
    }
  });

  test('the picture for shared addresses is the same in both, so it can tell nothing', () => {
    const picture = (edition: Edition): Buffer => readFileSync(join(siteOf(edition), 'social.png'));
    assert.deepEqual(picture('intranet'), picture('public'));
  });

  test('staff find their own documents in the handbook that they take along', () => {
    const handbook = readFileSync(join(siteOf('intranet'), 'handbook.html'), 'latin1').toLowerCase();
    for (const kind of [
      'questiontext',
      'questionalias',
      'announcementtext',
      'pagetext',
      'worddefinition',
      'notetext',
    ]) {
      assert.ok(handbook.includes(canary + kind), kind);
    }
    assert.ok(handbook.includes(internalLabel.toLowerCase()));
  });

  test('every page of the intranet is kept from search engines, and no public one', () => {
    const kept = (edition: Edition): Set<boolean> =>
      new Set(
        [...bytes[edition]]
          .filter(([file]) => file.endsWith('.html') && !/cgi-bin|azure-folder|^tokens|^feedback/.test(file))
          .map(([, html]) => html.includes('<meta name="robots" content="noindex">')),
      );
    assert.deepEqual([...kept('intranet')], [true]);
    assert.deepEqual([...kept('public')], [false]);
  });

  test('what is internal says so on its page, and a public answer says which part of it is', () => {
    const page = (address: string): string => readFileSync(join(siteOf('intranet'), address, 'index.html'), 'utf8');
    for (const address of [
      `faq/${canary}-questionslug`,
      `announcements/${canary}-announcementslug`,
      `${canary}-pageslug`,
    ]) {
      assert.ok(page(address).includes(internalLabel), address);
    }
    assert.match(page('faq/blue-folder'), new RegExp(`id="staff-note".*${internalLabel}.*${canary}notetext`, 's'));
    assert.ok(!page('faq/wax-seal').includes(internalLabel));
  });

  test('the search tells which results are internal, and finds a public answer by its staff note', () => {
    const details = siteFiles(siteOf('intranet')).find((file) => /^search\/details/.test(file)) ?? '';
    const { facets } = JSON.parse(readFileSync(join(siteOf('intranet'), details), 'utf8')) as {
      facets: { internal?: true }[];
    };
    assert.equal(facets.filter(({ internal }) => internal).length, 2);
    const { stdout } = spawnSync(process.execPath, ['src/commands/find.ts', `${canary}notetext`], {
      encoding: 'utf8',
      env: { ...process.env, EDITION: 'intranet', OUT_DIR: siteOf('intranet') },
    });
    assert.match(stdout, /\/faq\/blue-folder\//);
  });
});
