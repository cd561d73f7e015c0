/** Guards against: "The policy allowed nothing inline, and then a page had it inline and stood there bare." */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { policyInPage } from '#src/hosting/content-policy.ts';
import { siteFiles } from '#src/integrations/site-files.ts';
import { testSites } from '#tests/support/sites.ts';

/** Files that are opened from a disk, where they must bring everything in themselves. */
const selfContained = ['handbook.html'];

const inline: [what: string, pattern: RegExp][] = [
  // A block of data is no script: browsers read its type before they look at the policy, and never run it.
  ['a script', /<script(?! type="application\/ld\+json">)(?![^>]*\ssrc=)[^>]*>/i],
  ['a style', /<style[\s>]/i],
  ['a style attribute', /<[^>]*\sstyle=/i],
  ['a handler', /<[^>]*\son[a-z]+=/i],
  ['a script address', /(href|src|action)="\s*javascript:/i],
];

for (const { name, folder, base } of testSites) {
  const pages = siteFiles(folder).filter((file) => file.endsWith('.html') && !selfContained.includes(file));

  test(`no page of the ${name} site has anything inline`, () => {
    const found = pages.flatMap((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      return inline.flatMap(([what, pattern]) => (pattern.test(html) ? `${file}: ${what}` : []));
    });
    assert.deepEqual(found, []);
  });

  test(`every page of the ${name} site states its policy before it loads anything`, () => {
    const bare = pages.filter((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const address = `/${file.replace(/index\.html$/, '')}`;
      const stated = `<meta http-equiv="Content-Security-Policy" content="${policyInPage(address)}">`;
      const place = html.indexOf(stated);
      return place < 0 || /<(link|script|img)\b/.test(html.slice(0, place));
    });
    assert.deepEqual(bare, []);
  });

  test(`no page of the ${name} site loads anything from another host`, () => {
    const loads =
      /<(?:script|img|iframe|source|embed|object|link(?=[^>]*rel="(?:stylesheet|icon|preload|modulepreload)"))\b[^>]*\s(?:src|href|data)="([^"]*)"/gi;
    const outside = pages.flatMap((file) =>
      [...readFileSync(join(folder, file), 'utf8').matchAll(loads)]
        .map(([, address = '']) => address)
        .filter((address) => !address.startsWith(base))
        .map((address) => `${file}: ${address}`),
    );
    assert.deepEqual(outside, []);
  });
}
