/**
 * The build's environment variables, read in one place and checked before anything is touched.
 */

import { resolve, sep } from 'node:path';

/** Who the built site is for: everybody, or a court's own staff (adds `content/internal/`). */
export type Edition = 'public' | 'intranet';

export interface Environment {
  /** Where the site will stand. Its path, always ending in a slash, is the base of every address. */
  siteUrl: URL;
  edition: Edition;
  /** Folder of the content, as given: relative to the project or absolute. */
  contentRoot: string;
  /** Folder the finished site is put into. */
  outDir: string;
}

/** A variable that makes no sense. The message names the variable, its value and what is allowed. */
export class EnvironmentError extends Error {
  constructor(variable: string, value: string, allowed: string) {
    super(`${variable}=${JSON.stringify(value)} makes no sense: ${allowed}`);
    this.name = 'EnvironmentError';
  }
}

/**
 * @param variables usually `process.env`
 * @throws {EnvironmentError} naming the first variable that makes no sense
 */
export function readEnvironment(variables: Record<string, string | undefined>): Environment {
  const contentRoot = folder('CONTENT_ROOT', variables['CONTENT_ROOT'] ?? 'content');
  return {
    siteUrl: siteUrl(variables['SITE_URL'] ?? 'http://localhost:4321/'),
    edition: edition(variables['EDITION'] ?? 'public'),
    contentRoot,
    outDir: outputFolder(variables['OUT_DIR'] ?? 'dist', contentRoot),
  };
}

function siteUrl(value: string): URL {
  const allowed = 'an http or https address without query, such as https://intranet.example/help/ecf/';
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.search || url.hash || url.username) {
    throw new EnvironmentError('SITE_URL', value, allowed);
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

function edition(value: string): Edition {
  if (value === 'public' || value === 'intranet') return value;
  throw new EnvironmentError('EDITION', value, 'public or intranet');
}

function folder(variable: string, value: string): string {
  if (value.trim() === '' || holds(resolve(value), process.cwd())) {
    throw new EnvironmentError(variable, value, 'the path of a folder of its own');
  }
  return value;
}

/** The output folder is replaced as a whole, so it must not be, or hold, anything that is written by hand. */
function outputFolder(value: string, contentRoot: string): string {
  const target = resolve(folder('OUT_DIR', value));
  const byHand = [contentRoot, 'src', 'tests', 'public', 'docs'].map((path) => resolve(path));
  if (holds(resolve(contentRoot), target) || byHand.some((path) => holds(target, path))) {
    throw new EnvironmentError('OUT_DIR', value, 'a folder of its own, since a build replaces the whole of it');
  }
  return value;
}

/** Whether a folder is, or lies above, another. Both absolute. */
function holds(folder: string, other: string): boolean {
  return `${other}${sep}`.startsWith(folder === sep ? sep : `${folder}${sep}`);
}
