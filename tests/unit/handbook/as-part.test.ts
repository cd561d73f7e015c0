/** Guards against: "In the handbook every link led out of it, and half of the places were there twice." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asPart } from '#src/handbook/as-part.ts';
import { withoutIdleIds } from '#src/handbook/idle-ids.ts';
import { linksTo, placeOf } from '#src/handbook/places.ts';

const link = linksTo(
  new Set(['/faq/lost-key/', '/faq/token-fee/', '/glossary/']),
  (address) => `https://x.gov${address}`,
);
const part = (html: string): string => asPart(html, { address: '/faq/lost-key/', base: '/help/ecf/', link });

test('each address has a place of its own', () => {
  const addresses = ['/', '/faq/', '/faq/a-b/', '/faq/a/#b', '/faq/a-b/#c', '/announcements/a/', '/topics/a/', '/a/'];
  assert.equal(new Set(addresses.map(placeOf)).size, addresses.length);
});

test('a link to a page of the handbook leads to its place in it, with a search or a place of its own', () => {
  assert.equal(
    part('<a href="/help/ecf/faq/token-fee/#what-things-cost">x</a>'),
    '<a href="#faq-token-fee--what-things-cost">x</a>',
  );
  assert.equal(part('<a href="/help/ecf/faq/token-fee/">x</a>'), '<a href="#faq-token-fee">x</a>');
  assert.equal(part('<a href="#steps">x</a>'), '<a href="#faq-lost-key--steps">x</a>');
});

test('a link to any other page leads to the site, and one to another site stays', () => {
  assert.equal(part('<a href="/help/ecf/search/?q=x">x</a>'), '<a href="https://x.gov/search/?q=x">x</a>');
  assert.equal(part('<a href="https://pacer.gov/faq/">x</a>'), '<a href="https://pacer.gov/faq/">x</a>');
  assert.equal(part('<a href="tel:+1-617">x</a>'), '<a href="tel:+1-617">x</a>');
});

test('headings go below the title of their part, and their places get its name', () => {
  assert.equal(part('<h2 id="steps">x</h2><h5>y</h5>'), '<h4 id="faq-lost-key--steps">x</h4><h6>y</h6>');
});

test('an explained term leads to the glossary instead of bringing its definition again', () => {
  assert.equal(
    part(
      '<p>A <button type="button" class="kb-term" popovertarget="term-lost-key-nef">NEF</button><span id="term-lost-key-nef" class="kb-definition" popover="auto">A notice.</span> comes.</p>',
    ),
    '<p>A <a href="#glossary--nef">NEF</a> comes.</p>',
  );
});

test('a button that it does not know stops the build by the name of the page', () => {
  assert.throws(() => part('<button type="button">Copy</button>'), /\/faq\/lost-key\//);
});

test('nothing is folded, no part is a landmark, and a page’s own contents are left out', () => {
  assert.equal(
    part('<section aria-label="What changed"><details><summary>x</summary>y</details></section>'),
    '<div><details open><summary>x</summary>y</details></div>',
  );
  assert.equal(part('<nav class="kb-on-this-page" aria-label="On this page"><p>x</p></nav><p>y</p>'), '<p>y</p>');
});

test('a picture becomes a link to it that says what it shows', () => {
  assert.equal(
    part('<img src="/help/ecf/receipt.png" alt="a receipt">'),
    '<a href="https://x.gov/receipt.png">Picture: a receipt</a>',
  );
});

test('only headings that a link leads to keep their place', () => {
  assert.equal(
    withoutIdleIds('<h4 id="a">x</h4><h4 id="b">y</h4><a href="#b">z</a>'),
    '<h4>x</h4><h4 id="b">y</h4><a href="#b">z</a>',
  );
});
