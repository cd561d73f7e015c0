/** Guards against: "my phone loads the styles of things that no page has." */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { siteFiles } from '#src/integrations/site-files.ts';
import { servedSites } from '#tests/support/sites.ts';

/** They come in one piece with the process list of USWDS, and weigh a tenth of a kilobyte. */
const brought = ['usa-prose', 'usa-process-list__heading'];

test('every class that the stylesheet names stands in a page or a script', () => {
  const read = (folder: string, ending: RegExp): string =>
    siteFiles(folder)
      .filter((file) => ending.test(file))
      .map((file) => readFileSync(join(folder, file), 'utf8'))
      .join('\n');
  const folders = servedSites.map(({ folder }) => folder);
  const styles = folders.map((folder) => read(folder, /^assets\/.*\.css$/)).join('\n');
  const named = new Set([...styles.matchAll(/\.([a-z][\w-]*)(?=[^{}]*\{)/g)].map(([, name = '']) => name));
  assert.ok(named.has('kb-page'), 'the stylesheet was read');
  const written = folders.map((folder) => read(folder, /\.(html|js)$/)).join('\n');
  const words = new Set(written.match(/[a-z][\w-]*/g));
  assert.deepEqual(
    [...named].filter((name) => !words.has(name)),
    brought,
  );
});
