/** Guards against: "Your schema says one thing, and the file on your server another." The files as they were built. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import nodeIcal from 'node-ical';
import RssParser from 'rss-parser';
import { siteFiles } from '#src/integrations/site-files.ts';
import { filePaths } from '#src/knowledge/file-paths.ts';
import { apiNames } from '#src/schemas/api.ts';
import { testSites } from '#tests/support/sites.ts';

for (const { name, folder, environment } of testSites) {
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const files = siteFiles(folder);

  void test(`every data file of the ${name} site keeps the schema beside it, and names its address`, () => {
    for (const file of apiNames) {
      const ajv = new Ajv2020({ strict: true, allErrors: true });
      addFormats(ajv);
      const schema = JSON.parse(read(filePaths.apiSchema(file))) as { $id: string };
      const data = JSON.parse(read(filePaths.api(file))) as { $schema: string };
      assert.ok(ajv.validate(schema, data), JSON.stringify(ajv.errors, null, 1));
      assert.equal(data.$schema, schema.$id);
      assert.equal(schema.$id, new URL(filePaths.apiSchema(file).slice(1), environment['SITE_URL']).href);
    }
    assert.equal(files.filter((file) => file.startsWith('api/')).length, 2 * apiNames.length);
  });

  void test(`every feed and calendar of the ${name} site can be read, and leads to pages that are there`, async () => {
    const parser = new RssParser();
    const feeds = files.filter((file) => /(rss|atom)\.xml$/.test(file));
    const calendars = files.filter((file) => file.endsWith('.ics'));
    assert.equal(feeds.length, calendars.length * 2);
    assert.ok(calendars.length > 9);
    const pageAt = (url = ''): string => `${url.slice((environment['SITE_URL'] ?? '').length)}index.html`;
    for (const feed of feeds) {
      const { items, link } = await parser.parseString(read(feed));
      for (const url of [link, ...items.map((item) => item.link)]) assert.ok(files.includes(pageAt(url)), url);
    }
    for (const calendar of calendars) {
      for (const part of Object.values(nodeIcal.sync.parseICS(read(calendar)))) {
        if (part?.type === 'VEVENT') assert.ok(files.includes(pageAt(String(part.url))), part.uid);
      }
    }
  });
}
