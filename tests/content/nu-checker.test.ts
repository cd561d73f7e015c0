/** "Your HTML has errors": the checker of the W3C finds none. It is a Java program; without Java it cannot be asked. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { builtPages } from '#tests/support/built-pages.ts';
import { realSite } from '#tests/support/sites.ts';

const checker = 'node_modules/vnu-jar/build/dist/vnu.jar';
const hasJava = spawnSync('java', ['-version']).status === 0;
const skip = hasJava ? false : 'the Nu checker needs Java, and this machine has none';

void test('the Nu checker finds nothing on any page', { skip }, () => {
  const { status, stderr, error } = spawnSync('java', ['-jar', checker, ...builtPages(realSite)], { encoding: 'utf8' });
  assert.equal(error, undefined);
  assert.equal(stderr, '');
  assert.equal(status, 0);
});
