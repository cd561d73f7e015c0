/** Guards against: "the desk in the browser stopped, for somebody let a rule read a file." */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { test } from 'node:test';

/** What runs in a browser as well, and therefore may not lead to Node's own modules. */
const entries = [
  'src/rules/index.ts',
  'src/rules/spelling.ts',
  'src/content-files/parse-document.ts',
  'src/search/build/search-over.ts',
  'src/drafts/propose.ts',
  'src/drafts/with-draft.ts',
  'src/drafts/paste.ts',
  'src/desk/files-of-draft.ts',
  'src/desk/judge.ts',
  'src/desk/new-question.ts',
  'src/markdown/render.ts',
  'src/drafts/old-pages/read.ts',
];

/** The modules that are loaded with this one: imports of types alone are none. */
function loaded(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export) (?!type )(?:(?:\{[^}]*\}|[^'{}]*) from )?'([^']+)'/gm,
  )) {
    if (from.startsWith('.') && from.endsWith('.ts')) loaded(resolve(dirname(file), from), seen);
    else if (from.startsWith('node:')) seen.add(`${from} in ${file}`);
  }
  return seen;
}

for (const entry of entries) {
  test(`${entry} and all it loads run in a browser`, () => {
    const all = [...loaded(resolve(entry))];
    assert.ok(all.length > 3, 'its imports were not found');
    assert.deepEqual(
      all.filter((name) => name.startsWith('node:')),
      [],
    );
  });
}
