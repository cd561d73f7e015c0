/** "Your HTML has errors": the checker of the W3C finds none. It is a Java program; without Java it cannot be asked. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { builtPages } from '#tests/support/built-pages.ts';
import { realSite } from '#tests/support/sites.ts';

const checker = 'node_modules/vnu-jar/build/dist/vnu.jar';
const hasJava = spawnSync('java', ['-version']).status === 0;
const skip = hasJava ? false : 'the Nu checker needs Java, and this machine has none';

/**
 * The checker reads pages from the disk, where 'self' of their policy means another place than on a server: it takes
 * the site's own files for blocked ones. It also takes a block of data for a script, which no browser does. The policy
 * itself is tested where it works, in a browser on a server; tests/hosting/built-pages.test.ts finds inline scripts.
 */
const policyOnDisk = /(Resource|Inline script) violates Content Security Policy \(meta tag\)/;

test('the Nu checker finds nothing on any page', { skip }, () => {
  const { stderr, error } = spawnSync('java', ['-jar', checker, ...builtPages(realSite)], {
    encoding: 'utf8',
    maxBuffer: 50_000_000,
  });
  assert.equal(error, undefined);
  const findings = stderr.split('\n').filter((line) => line !== '' && !policyOnDisk.test(line));
  assert.deepEqual(findings, []);
});
