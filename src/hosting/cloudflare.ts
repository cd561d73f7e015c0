/**
 * `_headers` and `_redirects`, as Cloudflare Pages and Netlify read them. Where two of their rules match, both values are
 * sent: so no header stands in two rules. The policy is therefore the results page's for all, and each page's own
 * `<meta>` narrows it; the handbook's one file, which that policy would leave bare, is exempt from it and has its own. What
 * is not hashed is left to the host, which revalidates by itself.
 */
import { filePaths } from '../knowledge/file-paths.ts';
import { addressUnderBase } from '../knowledge/paths.ts';
import { type Recipe, writtenBy } from './recipe.ts';
import { caching, hashedFiles } from './serving.ts';

export function headersFile({ serving: { base, headers, policy } }: Recipe): string {
  const rule = (path: string, values: readonly (readonly [name: string, value: string])[]): string =>
    `${base}${path}\n${values.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`;
  return [
    `${writtenBy('#')}\n`,
    rule('*', [...headers, ['Content-Security-Policy', policy.results]]),
    // Both hosts answer a page that is a file at its name without ending.
    ...[filePaths.handbook, filePaths.handbook.replace('.html', '')].map(
      (path) => `${addressUnderBase(path, base)}\n  ! Content-Security-Policy\n`,
    ),
    ...hashedFiles.map(({ folder, ending }) =>
      rule(`${folder}/*${ending === undefined ? '' : `.${ending}`}`, [['Cache-Control', caching.hashed]]),
    ),
  ].join('\n');
}

export function redirectsFile({ serving: { base }, old: { moved } }: Recipe): string {
  const rules = moved.map(({ from, to }) => `${addressUnderBase(from, base)} ${addressUnderBase(to, base)} 301\n`);
  return `${writtenBy('#')}\n${rules.join('')}`;
}
