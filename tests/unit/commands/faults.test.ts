/** Guards against: "It stopped with a page of program lines, and I did not know what to do." */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { fileFault } from '#src/commands/file-faults.ts';
import { serveSite } from '#src/commands/serve-site.ts';
import { build } from '#tests/support/build.ts';
import { findChromium } from '#tests/support/chromium.ts';
import { copyOfContent, emptyFolder } from '#tests/support/content-copy.ts';

const fault = (code: string): Error => Object.assign(new Error(`${code}: x, open '/a/b'`), { code });

for (const [code, says] of [
  ['ENOSPC', /^No room left for dist: .*Free some space, and build again\.$/],
  ['EDQUOT', /^No room left for dist/],
  ['EACCES', /^This account may not write dist\. .*OUT_DIR/],
  ['EROFS', /^dist is on a disk that can only be read\. .*OUT_DIR/],
  ['ENOTDIR', /^Cannot write dist: a part of that path is a file\. .*OUT_DIR/],
] as const) {
  test(`${code} is told in words: what, where, and what to do`, () => {
    assert.match(fileFault(fault(code), 'dist'), says);
  });
}

test('a full disk is told also when a tool that writes for us wraps the error', () => {
  assert.match(fileFault(new Error('while writing', { cause: fault('ENOSPC') }), 'dist'), /^No room left/);
  assert.match(fileFault(new Error('[vite] ENOSPC: no space left on device, write'), 'dist'), /^No room left/);
});

test('a fault that nobody foresaw keeps its own words', () => {
  assert.equal(fileFault(new Error('the moon fell'), 'dist'), 'the moon fell');
  assert.equal(fileFault('odd', 'dist'), 'odd');
});

test('a place that cannot be written to stops the build by its name', (context) => {
  const content = copyOfContent(context);
  const outDir = join(resolve('package.json'), 'below-a-file');
  const { status, stderr } = build({ CONTENT_ROOT: content.root, OUT_DIR: outDir });
  assert.equal(status, 1);
  assert.equal(stderr, `Cannot write ${outDir}: a part of that path is a file. Name another folder: OUT_DIR=…\n`);
});

const mayMount = process.getuid?.() === 0 && process.platform === 'linux';

test(
  'a disk that fills up during a build leaves the last site whole',
  { skip: !mayMount && 'only root can make a small disk' },
  (context) => {
    const content = copyOfContent(context);
    const disk = emptyFolder(context);
    const { status: mounted } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', disk]);
    if (mounted !== 0) {
      context.skip('this machine lets nobody mount a disk');
      return;
    }
    try {
      const outDir = join(disk, 'site');
      mkdirSync(outDir);
      writeFileSync(join(outDir, 'sentinel.html'), 'the last good site');
      const { status, stderr } = build({ CONTENT_ROOT: content.root, OUT_DIR: outDir });
      assert.equal(status, 1);
      assert.match(stderr, /^The build failed: No room left for .*site: .*Free some space/m);
      assert.match(stderr, /site is as it was\.$/m);
      assert.deepEqual(readdirSync(disk), ['site']);
      assert.equal(readFileSync(join(outDir, 'sentinel.html'), 'utf8'), 'the last good site');

      // With room on the disk the site comes, from another disk than the project's, and nothing of the build is left.
      assert.equal(spawnSync('mount', ['-o', 'remount,size=64m', disk]).status, 0);
      assert.equal(build({ CONTENT_ROOT: content.root, OUT_DIR: outDir }).status, 0);
      assert.deepEqual(readdirSync(disk), ['site']);
      assert.ok(readdirSync(outDir).includes('index.html'));
    } finally {
      spawnSync('umount', [disk]);
    }
  },
);

test('a port that another program has is named, with the way to choose another', async (context) => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  context.after(() => other.close());
  const address = other.address();
  assert.ok(typeof address === 'object' && address !== null);
  const folder = emptyFolder(context);
  writeFileSync(join(folder, '404.html'), '');
  await assert.rejects(serveSite(folder, '/', '127.0.0.1', address.port), {
    name: 'CommandError',
    message: `Port ${address.port} is taken by another program. Choose another: PORT=4322 npm start`,
  });
});

test('a browser that is named and is not there is no browser', (context) => {
  const before = process.env['CHROMIUM_PATH'];
  context.after(() => {
    if (before === undefined) delete process.env['CHROMIUM_PATH'];
    else process.env['CHROMIUM_PATH'] = before;
  });
  process.env['CHROMIUM_PATH'] = '/no/such/browser';
  assert.equal(findChromium(), undefined);
});
