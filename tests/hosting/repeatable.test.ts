/** Guards against: "Nobody can say whether the site on the server is the one we looked at." */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { siteFiles } from '#src/integrations/site-files.ts';
import { build } from '#tests/support/build.ts';

function hashesOf(outDir: string): Map<string, string> {
  const { status, stderr } = build({
    CONTENT_ROOT: 'tests/fixtures/content',
    OUT_DIR: outDir,
    SITE_URL: 'https://court.example/help/',
    SOURCE_DATE_EPOCH: '1790000000',
  });
  assert.equal(status, 0, stderr);
  const hash = (file: string): string =>
    createHash('sha256')
      .update(readFileSync(join(outDir, file)))
      .digest('hex');
  return new Map(siteFiles(outDir).map((file) => [file, hash(file)]));
}

test('two builds of the same content are alike to the byte', () => {
  const first = hashesOf('test-results/repeatable/first');
  const second = hashesOf('test-results/repeatable/second');
  assert.deepEqual([...first.keys()], [...second.keys()]);
  assert.deepEqual(
    [...first].filter(([file, hash]) => second.get(file) !== hash).map(([file]) => file),
    [],
  );
  const told = readFileSync('test-results/repeatable/first/.well-known/security.txt', 'utf8');
  assert.match(told, /^Contact: mailto:quill@court\.example\nExpires: 2027-09-20T00:00:00\.000Z\n/);
});
