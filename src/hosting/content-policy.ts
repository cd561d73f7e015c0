/**
 * The Content-Security-Policy. Everything comes from the site itself, nothing is inline, and no script may turn text into
 * markup or code. WebAssembly, which Pagefind is made of, runs on the results page alone. The handbook's one file is the
 * exception: it must bring its script and style in itself, and names them by their hashes.
 */
import { createHash } from 'node:crypto';
import { paths } from '../knowledge/paths.ts';

/** Text is put into pages as text: `trusted-types 'none'` takes every way of making markup of it away in Chromium. */
const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': "'none'",
};

/** In a page browsers do not heed it, only in a header. */
const headerOnly = { 'frame-ancestors': "'none'" };

/** @param address of the page, without base path */
export function policyInPage(address: string): string {
  return written(withSearch(address === paths.search));
}

/** @param mayRunWebAssembly for the header of the results page; or of all pages, where a host has one header for all */
export function policyInHeader(mayRunWebAssembly: boolean): string {
  return written({ ...withSearch(mayRunWebAssembly), ...headerOnly });
}

/**
 * For a file that brings everything in itself, and loads nothing at all.
 * @param scripts text of each script element; of data too, which browsers do not run, but checkers ask for
 */
export function policyInFile(scripts: readonly string[], style: string): string {
  return written({
    'default-src': "'none'",
    'script-src': scripts.map(hashOf).join(' '),
    'style-src': hashOf(style),
    'img-src': 'data:',
    ...everywhereInFile,
  });
}

/**
 * For the header of that file: what can be said without knowing its script and style. Their hashes stand in the file
 * alone, since a server whose recipe is of another build than the file would leave the reader with bare text.
 */
export function policyAroundFile(): string {
  return written({ 'connect-src': "'none'", 'object-src': "'none'", ...everywhereInFile, ...headerOnly });
}

const everywhereInFile = {
  'form-action': "'none'",
  'base-uri': "'none'",
  'require-trusted-types-for': directives['require-trusted-types-for'],
  'trusted-types': directives['trusted-types'],
};

function hashOf(content: string): string {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

function withSearch(mayRunWebAssembly: boolean): Record<string, string> {
  return mayRunWebAssembly ? { ...directives, 'script-src': "'self' 'wasm-unsafe-eval'" } : directives;
}

function written(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
