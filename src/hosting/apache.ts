/** The recipe for Apache: `.htaccess`, read where it lies when `AllowOverride All` is set for the folder. */
import { filePaths } from '../knowledge/file-paths.ts';
import { addressUnderBase, paths } from '../knowledge/paths.ts';
import { literally, type Recipe, writtenBy } from './recipe.ts';
import { caching, hashedPattern, notFoundFile, serverFiles } from './serving.ts';

export function htaccess({ serving, types, old }: Recipe): string {
  const { base, headers, policy } = serving;
  const texts = Object.entries(types).filter(([, { isText }]) => isText);
  const textTypes = [...new Set(texts.map(([, { contentType }]) => contentType))];
  const place = literally(decodeURI(base));
  const only = (pattern: string): string => `"expr=%{REQUEST_URI} =~ m#^${place}${pattern}$#"`;
  const results = `${literally(paths.search.slice(1))}(index\\.html)?`;
  const always = ([name, value]: readonly [string, string], condition = ''): string =>
    `Header always set ${name} "${value}"${condition === '' ? '' : ` ${condition}`}`;
  return `${writtenBy('#')}
# Needs "AllowOverride All" for this folder, and the modules rewrite, headers and mime. See docs/hosting/apache.md.

Options -Indexes -MultiViews
DirectoryIndex index.html
ErrorDocument 404 ${base}${notFoundFile}

${Object.entries(types)
  .map(([ending, { contentType }]) => `AddType ${contentType} .${ending}`)
  .join('\n')}
AddDefaultCharset utf-8
AddCharset utf-8 ${texts.map(([ending]) => `.${ending}`).join(' ')}

<IfModule mod_deflate.c>
    AddOutputFilterByType DEFLATE ${textTypes.join(' ')}
    # A compressed answer is marked in its ETag; the question that comes back is about the file itself.
    RequestHeader edit* If-None-Match "-gzip\\"" "\\""
</IfModule>

RewriteEngine On
RewriteBase ${base}
RewriteRule ^(${serverFiles.map(literally).join('|')})$ - [R=404,L]
RewriteCond %{REQUEST_FILENAME} -d
RewriteCond %{REQUEST_FILENAME}/index.html !-f
RewriteRule ^ - [R=404,L]
${old.moved
  .map(({ from, to }) => `RewriteRule ^${literally(from.slice(1))}$ ${addressUnderBase(to, base)} [R=301,L]\n`)
  .join('')}${old.queries
    .map(
      ({ parameter, number, address }) =>
        `RewriteCond %{QUERY_STRING} (^|&)${parameter}=${number}(&|$)\nRewriteRule ^${literally(filePaths.oldFaq.slice(1))}$ ${addressUnderBase(address, base)} [R=301,L,QSD]\n`,
    )
    .join('')}
${headers.map((header) => always(header)).join('\n')}
${always(['Cache-Control', caching.others])}
${always(['Cache-Control', caching.hashed], only(hashedPattern))}
${always(['Content-Security-Policy', policy.others])}
${always(['Content-Security-Policy', policy.results], only(results))}
${always(['Content-Security-Policy', policy.handbookFile], only(literally(filePaths.handbook.slice(1))))}
`;
}
