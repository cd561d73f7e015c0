/**
 * How the built site wants to be served: the one description that every server's recipe is written from, and that
 * `npm start` follows. Pure.
 */
import type { Edition } from '../environment.ts';
import { filePaths } from '../knowledge/file-paths.ts';
import { paths } from '../knowledge/paths.ts';
import { policyAroundFile, policyInHeader } from './content-policy.ts';

export interface Serving {
  /** The path the site stands under, with slashes at both ends. */
  base: string;
  /** Headers that every answer carries, errors and redirects among them. */
  headers: readonly (readonly [name: string, value: string])[];
  policy: { results: string; handbookFile: string; others: string };
}

/** Files with a hash of their content in the name: all of a folder, or those of one ending in it. */
export const hashedFiles: readonly { folder: string; ending?: string }[] = [
  { folder: 'assets' },
  { folder: 'search', ending: 'json' },
  { folder: 'pagefind', ending: 'pf_meta' },
  { folder: 'pagefind/fragment' },
  { folder: 'pagefind/index' },
];

export const caching = {
  /** Their content never changes: asked for once a year. */
  hashed: 'public, max-age=31536000, immutable',
  /** Kept, but asked after each time: a page of yesterday must not name files that are gone. */
  others: 'no-cache',
};

/** What lies in the folder for servers to read, and for nobody else. */
export const serverFiles = ['.htaccess', '_headers', '_redirects', 'nginx.conf', 'web.config'] as const;

export const notFoundFile = '404.html';

/** Features a help page has no use for, switched off for it and for whatever would be put into it. */
const switchedOff = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'usb',
];

const oneYear = 31_536_000;

/** @param isSecure the site stands at an https address, so browsers may be told never to use another */
export function servingOf(base: string, isSecure: boolean, edition: Edition): Serving {
  return {
    base,
    headers: [
      ['X-Content-Type-Options', 'nosniff'],
      // The words of a search stand in the address; another site learns nothing of them, not even where it was linked.
      ['Referrer-Policy', 'same-origin'],
      ['Permissions-Policy', switchedOff.map((feature) => `${feature}=()`).join(', ')],
      ['Cross-Origin-Opener-Policy', 'same-origin'],
      ['Cross-Origin-Resource-Policy', 'same-origin'],
      // For browsers that do not know frame-ancestors.
      ['X-Frame-Options', 'DENY'],
      // Without includeSubDomains: other sites of the host are not ours to decide about.
      ...(isSecure ? [['Strict-Transport-Security', `max-age=${oneYear}`] as const] : []),
      ...(edition === 'intranet' ? [['X-Robots-Tag', 'noindex'] as const] : []),
    ],
    policy: { results: policyInHeader(true), handbookFile: policyAroundFile(), others: policyInHeader(false) },
  };
}

/** @param path of a request, without query, under the base path */
export function headersFor({ base, headers, policy }: Serving, path: string): [name: string, value: string][] {
  const inside = path.slice(base.length);
  const own = new Map<string, string>([
    [paths.search, policy.results],
    [filePaths.handbook, policy.handbookFile],
  ]);
  return [
    ...headers.map(([name, value]): [string, string] => [name, value]),
    ['Cache-Control', isHashed(inside) ? caching.hashed : caching.others],
    ['Content-Security-Policy', own.get(`/${inside}`) ?? policy.others],
  ];
}

/** @param path under the base path, without leading slash */
export function isHashed(path: string): boolean {
  return new RegExp(`^${hashedPattern}$`).test(path);
}

/** The same as a regular expression that nginx, Apache and JavaScript all read alike. */
export const hashedPattern = `(${hashedFiles
  .map(({ folder, ending }) => `${folder}/${ending === undefined ? '.+' : `[^/]+\\.${ending}`}`)
  .join('|')})`;
