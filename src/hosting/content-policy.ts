/**
 * The Content-Security-Policy. Everything comes from the site itself, nothing is inline, and no script may turn text into
 * markup or code. WebAssembly, which Pagefind is made of, runs on the results page alone.
 */
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

function withSearch(mayRunWebAssembly: boolean): Record<string, string> {
  return mayRunWebAssembly ? { ...directives, 'script-src': "'self' 'wasm-unsafe-eval'" } : directives;
}

function written(policy: Readonly<Record<string, string>>): string {
  return Object.entries(policy)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
