/** Guards against: "links in the answers lead to the court's home page, for the site stands under a path." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Properties } from 'hast';
import { rehypeSiteLinks } from '#src/markdown/rehype-site-links.ts';
import { element, root } from '#tests/support/hast.ts';

function under(base: string, tagName: string, properties: Properties): Properties {
  const link = element(tagName, properties);
  rehypeSiteLinks(base)(root(element('p', {}, link)));
  return link.properties;
}

test('an address of this site is put under the base of the site', () => {
  assert.deepEqual(under('/help/ecf/', 'a', { href: '/faq/lost-key/' }), { href: '/help/ecf/faq/lost-key/' });
  assert.deepEqual(under('/help/ecf/', 'a', { href: '/contact/#token-office' }), {
    href: '/help/ecf/contact/#token-office',
  });
  assert.deepEqual(under('/help/ecf/', 'a', { href: '/' }), { href: '/help/ecf/' });
});

test('a picture of this site is put under the base of the site', () => {
  assert.deepEqual(under('/help/ecf/', 'img', { src: '/key.png', alt: 'A key' }), {
    src: '/help/ecf/key.png',
    alt: 'A key',
  });
});

test('at the root of a host nothing changes', () => {
  assert.deepEqual(under('/', 'a', { href: '/faq/lost-key/' }), { href: '/faq/lost-key/' });
});

for (const href of ['https://court.example/faq/', 'mailto:quill@court.example', 'tel:+1-800-555-0101', '#steps']) {
  test(`${href} stays as it is`, () => {
    assert.deepEqual(under('/help/ecf/', 'a', { href }), { href });
  });
}
