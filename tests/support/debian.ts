/** Programs of the machine, and Debian's packages where they may be had. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** Where extracted packages are kept between runs. */
const cache = resolve('node_modules/.cache/debian');

export function mayInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @returns the path of a program, looked for where administrators have theirs too */
export function program(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

/** Installs a package that starts no service. */
export function install(name: string): void {
  apt('update');
  apt('install', '-y', '--no-install-recommends', name);
}

/**
 * Takes a program out of a package without installing it, since installing would start it as a service.
 * @returns its path, if the package was to be had
 */
export function extract(name: string, path: string): string | undefined {
  const folder = join(cache, name);
  const target = join(folder, path);
  if (isProgram(target)) return target;
  mkdirSync(folder, { recursive: true });
  apt('update');
  spawnSync('apt-get', ['download', name], { cwd: folder, stdio: 'ignore' });
  const file = readdirSync(folder).find((entry) => entry.endsWith('.deb'));
  if (file !== undefined) spawnSync('dpkg-deb', ['-x', file, '.'], { cwd: folder });
  return isProgram(target) ? target : undefined;
}

function apt(...words: string[]): void {
  spawnSync('apt-get', words, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}

export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
