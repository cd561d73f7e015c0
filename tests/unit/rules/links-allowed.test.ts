/** Guards against: "a good link is refused", and pages that fetch a picture from a stranger's host. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyOfContent } from '#tests/support/content-copy.ts';
import { files } from '#tests/support/invented-files.ts';

const good = '[ask a desk](/contact/#quill-desk)';

for (const address of [
  '/',
  '/search/',
  '/search/rules/',
  '/faq/',
  '/faq/lost-key/',
  '/faq/blue-folder/#which-blue',
  '/topics/filing/',
  '/announcements/',
  '/announcements/2024/',
  '/announcements/silver-tokens/',
  '/glossary/',
  '/glossary/#signet',
  '/words/',
  '/site-map/',
  '/accessibility/',
  '/contact/#before-you-call',
  '/contact/#token-office',
  'https://court.example/keys',
  'mailto:quill@court.example',
  'tel:+1-800-555-0101',
  '#what-this-site-is-not',
]) {
  test(`a link to ${address} is not complained of`, (context) => {
    const content = copyOfContent(context);
    content.replace(files.about, good, `[the wording says where](${address})`);
    assert.deepEqual(content.complaints(), []);
  });
}

test('an archive of a year without announcements is no page to link to', (context) => {
  const content = copyOfContent(context);
  content.replace(files.about, good, '[the year 2023](/announcements/2023/)');
  const [complaint, ...others] = content.complaints();
  assert.match(complaint ?? '', /there is no page "\/announcements\/2023\/" {2}link-exists/);
  assert.deepEqual(others, []);
});

test('a word that only teaches the search is no entry of the glossary to link to', (context) => {
  const content = copyOfContent(context);
  content.replace(files.about, good, '[what a folder is](/glossary/#folder)');
  const [complaint, ...others] = content.complaints();
  assert.match(complaint ?? '', /"\/glossary\/" has no anchor "#folder" {2}link-exists/);
  assert.deepEqual(others, []);
});

test('a picture from another host is refused, for no page asks another host for anything', (context) => {
  const content = copyOfContent(context);
  content.replace(files.about, good, '![A pigeon](https://pictures.example/pigeon.png)');
  const [complaint = ''] = content.complaints();
  assert.ok(complaint.startsWith(`${content.placeOf(files.about, '![A pigeon]')}  error  `), complaint);
});
