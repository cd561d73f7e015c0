/** The recipe for nginx: a snippet for the server block of whoever runs it. */
import { filePaths } from '../knowledge/file-paths.ts';
import { addressUnderBase, paths } from '../knowledge/paths.ts';
import { literally, type Recipe, writtenBy } from './recipe.ts';
import { caching, hashedPattern, notFoundFile, serverFiles } from './serving.ts';

/** Smaller answers gain nothing by compression. In bytes. */
const leastToCompress = 512;

export function nginxConf({ serving, types, old }: Recipe): string {
  const { base, headers, policy } = serving;
  // nginx compares with the address as decoded.
  const place = decodeURI(base);
  const inPlace = (pattern: string): string => quoted(`^${literally(place)}${pattern}$`);
  const results = `${literally(paths.search.slice(1))}(index\\.html)?`;
  const texts = Object.values(types).filter(({ isText }) => isText);
  // Every answer that is text/html is compressed and has a charset by itself; naming it is an error to nginx.
  const textTypes = [...new Set(texts.map(({ contentType }) => contentType))].filter((type) => type !== 'text/html');
  return `${writtenBy('#')}
# In the server block, with the folder in which these files lie:
#     set $kb_files /srv/cmecf-help;
#     include /srv/cmecf-help/nginx.conf;
# See docs/hosting/nginx.md.

set $kb_cache ${quoted(caching.others)};
if ($uri ~ ${inPlace(hashedPattern)}) { set $kb_cache ${quoted(caching.hashed)}; }
set $kb_policy ${quoted(policy.others)};
if ($uri ~ ${inPlace(results)}) { set $kb_policy ${quoted(policy.results)}; }
if ($uri ~ ${inPlace(literally(filePaths.handbook.slice(1)))}) { set $kb_policy ${quoted(policy.handbookFile)}; }
${base === '/' ? '' : `\nlocation = ${quoted(place.slice(0, -1))} { absolute_redirect off; return 301 ${quoted(base)}; }\n`}
location ^~ ${quoted(place)} {
    alias $kb_files/;
    index index.html;
    absolute_redirect off;
    error_page 403 404 =404 ${quoted(place + notFoundFile)};
    etag on;

    types {
${Object.entries(types)
  .map(([ending, { contentType }]) => `        ${contentType} ${ending};`)
  .join('\n')}
    }
    default_type application/octet-stream;
    charset utf-8;
    charset_types ${textTypes.join(' ')};

    gzip on;
    gzip_comp_level 6;
    gzip_vary on;
    gzip_min_length ${leastToCompress};
    gzip_types ${textTypes.join(' ')};

${[...headers, ['Cache-Control', '$kb_cache'], ['Content-Security-Policy', '$kb_policy']]
  .map(([name = '', value = '']) => `    add_header ${name} ${value.startsWith('$') ? value : quoted(value)} always;`)
  .join('\n')}

    location ~ ${inPlace(`(${serverFiles.map(literally).join('|')})`)} { return 404; }
${old.moved
  .map(({ from, to }) => redirect(addressUnderBase(from, place), `return 301 ${quoted(addressUnderBase(to, base))};`))
  .join('')}${redirect(
    addressUnderBase(filePaths.oldFaq, place),
    ...old.queries.map(
      ({ parameter, number, address }) =>
        `if ($arg_${parameter} = ${quoted(number)}) { return 301 ${quoted(addressUnderBase(address, base))}; }`,
    ),
  )}}
`;
}

function redirect(from: string, ...rules: string[]): string {
  if (rules.length === 0) return '';
  return `    location = ${quoted(from)} {\n${rules.map((rule) => `        ${rule}\n`).join('')}    }\n`;
}

function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, '\\$&')}"`;
}
