// Runs a command of this project on whatever Node the machine has: installs what the lockfile names when it is not
// there yet, then goes on under the pinned Node. Plain JavaScript and nothing but Node: it runs before `npm ci`.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const modules = join(project, 'node_modules');
const stamp = join(modules, '.installed');
const pinnedNode = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const [command = '', ...words] = process.argv.slice(2);

const lock = createHash('sha256')
  .update(readFileSync(join(project, 'package-lock.json')))
  .digest('hex');
const installed = existsSync(pinnedNode) && existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;
if (!installed) {
  const npm = process.env['npm_execpath'];
  if (!npm) stop(`Run this by npm: npm run ${command}`);
  process.stderr.write('Installing what package-lock.json names. This happens once.\n');
  const { status } = spawnSync(process.execPath, [npm, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: project,
    // Its report is progress, not this command's output.
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0 || !existsSync(pinnedNode)) {
    stop(
      'The installation failed. Check the network and that install scripts of the package "node" may run, then try again.',
    );
  }
  writeFileSync(stamp, lock);
}

const { status, signal } = spawnSync(pinnedNode, [join(project, 'src', 'commands', `${command}.ts`), ...words], {
  cwd: project,
  stdio: 'inherit',
  env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DEV_BACKGROUND: '0', ASTRO_PREVIEW_BACKGROUND: '0' },
});
process.exit(status ?? (signal === 'SIGINT' ? 130 : 1));

/** @param {string} message @returns {never} */
function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
