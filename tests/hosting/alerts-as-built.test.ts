/** Guards against: "We have no JavaScript here, and your page never said that the system would be down." */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { build } from '#tests/support/build.ts';
import { announcementOf, contentOf } from '#tests/support/content.ts';
import { fixtureSite } from '#tests/support/sites.ts';

const { id } = announcementOf(contentOf(fixtureSite), 'gong-test');

/** @returns the start tag of the alert in a page of the site as built at an instant; undefined where it is not there */
function alertAsBuilt(name: string, instant: string): string | undefined {
  const outDir = `test-results/alerts/${name}`;
  const { status, stderr } = build({
    ...fixtureSite.environment,
    OUT_DIR: outDir,
    SOURCE_DATE_EPOCH: String(Date.parse(instant) / 1000),
  });
  assert.equal(status, 0, stderr);
  const html = readFileSync(join(outDir, 'faq/lost-key/index.html'), 'utf8');
  return new RegExp(`<div[^>]* data-alert="${id}"[^>]*>`).exec(html)?.[0];
}

const isHidden = / hidden[ >]/;

test('a page built before the window holds the alert, hidden until a script shows it', () => {
  assert.match(alertAsBuilt('before', '2098-10-26T03:59:00Z') ?? '', isHidden);
});

test('a page built within the window shows the alert without any script', () => {
  const tag = alertAsBuilt('within', '2098-10-30T12:00:00Z');
  assert.match(tag ?? '', /role="alert"/);
  assert.doesNotMatch(tag ?? '', isHidden);
});

test('a page built after the window does not hold it at all', () => {
  assert.equal(alertAsBuilt('after', '2098-11-02T09:00:00Z'), undefined);
});
