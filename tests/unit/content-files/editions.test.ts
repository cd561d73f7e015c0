/** Guards against: "a page for court staff stood on the public site." */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyOfContent } from '#tests/support/content-copy.ts';
import { files } from '#tests/support/invented-files.ts';

const staffWord = 'term: vault code\nfile: not even well formed: [\n';

test('the public edition never opens what is kept for staff, not even to complain of it', (context) => {
  const content = copyOfContent(context);
  content.write('internal/words/vault-code.yaml', staffWord);
  content.write('internal/faq/filing/Vault Code.txt', Uint8Array.of(0, 255));
  assert.deepEqual(content.complaints('public'), []);
  assert.ok(!content.library('public').words.some(({ internal }) => internal));
});

test('the intranet edition reads it, and holds it to the same rules', (context) => {
  const content = copyOfContent(context);
  content.write('internal/words/vault-code.yaml', staffWord);
  const told = content.complaints('intranet').map((complaint) => complaint.split(':')[0]);
  assert.deepEqual([...new Set(told)], ['internal/words/vault-code.yaml']);
});

test('the intranet edition marks what is internal, and only that', (context) => {
  const content = copyOfContent(context);
  content.write('internal/words/vault.yaml', 'term: vault\neveryday: [strong room]\n');
  const internal = content.library('intranet').words.filter((word) => word.internal);
  assert.deepEqual(
    internal.map(({ id }) => id),
    ['vault'],
  );
});

test('a staff page of the same name as a public one is told', (context) => {
  const content = copyOfContent(context);
  content.write(
    'internal/announcements/2025/tube-cleaning.mdx',
    content
      .read(files.tubeCleaning)
      .replace(/aliases: .*/, 'aliases: [mop and bucket]')
      .replace('title: Intake', 'title: Staff, Intake'),
  );
  assert.deepEqual(content.complaints('intranet'), [
    'internal/announcements/2025/tube-cleaning.mdx:2:1  error  "tube-cleaning" stands twice  unique-slug\n    the other is in announcements/2025/tube-cleaning.mdx',
  ]);
});

test('a public page may not lead to a page for staff, for the public edition has none', (context) => {
  const content = copyOfContent(context);
  content.write('internal/pages/vault.mdx', content.read(files.about));
  content.replace(files.about, '[ask a desk](/contact/#quill-desk)', '[open the vault](/vault/)');
  const [complaint = ''] = content.complaints('public');
  assert.ok(
    complaint.startsWith(`${content.placeOf(files.about, '[open the vault]')}  error  there is no page "/vault/"`),
  );
});
