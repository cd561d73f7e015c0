/**
 * The recipe for IIS: `web.config`. It uses only what every IIS has switched on, since a section it does not know makes
 * IIS answer every request with an error; so old addresses with a query are left to the small page at their place.
 */
import { filePaths } from '../knowledge/file-paths.ts';
import { addressUnderBase, paths } from '../knowledge/paths.ts';
import { contentTypeOf } from './file-types.ts';
import { type Recipe, writtenBy } from './recipe.ts';
import { hashedFiles, notFoundFile, serverFiles } from './serving.ts';

/** @param files all of the site, by path under the base; IIS knows no patterns, so hashed files are named one by one */
export function webConfig({ serving, types, old }: Recipe, files: readonly string[]): string {
  const { base, headers, policy } = serving;
  const hashed = hashedFiles.flatMap(({ folder, ending }) =>
    ending === undefined
      ? files.some((file) => file.startsWith(`${folder}/`))
        ? [folder]
        : []
      : files.filter((file) => file.startsWith(`${folder}/`) && file.endsWith(`.${ending}`)),
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<!-- ${writtenBy('')} See docs/hosting/iis.md. -->
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <urlCompression doStaticCompression="true" />
    <staticContent>
${Object.entries(types)
  .flatMap(([ending, type]) => [
    `      <remove fileExtension=".${ending}" />`,
    `      <mimeMap fileExtension=".${ending}" mimeType="${contentTypeOf(type)}" />`,
  ])
  .join('\n')}
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
    <httpErrors errorMode="Custom" existingResponse="Replace">
      <remove statusCode="404" />
      <error statusCode="404" path="${notFoundFile}" responseMode="File" />
      <remove statusCode="403" subStatusCode="14" />
      <error statusCode="403" subStatusCode="14" path="${notFoundFile}" responseMode="File" />
    </httpErrors>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${[...headers, ['Content-Security-Policy', policy.others] as const].map(header).join('\n')}
      </customHeaders>
    </httpProtocol>
    <security>
      <requestFiltering>
        <hiddenSegments>
${serverFiles
  .filter((file) => file !== 'web.config')
  .map((file) => `          <add segment="${file}" />`)
  .join('\n')}
        </hiddenSegments>
      </requestFiltering>
    </security>
  </system.webServer>
${policyOf(paths.search.slice(1, -1), policy.results)}${policyOf(filePaths.handbook.slice(1), policy.handbookFile)}${hashed
    .map((path) =>
      location(
        path,
        `<staticContent>
      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
    </staticContent>`,
      ),
    )
    .join('')}${old.moved
    .map(({ from, to }) =>
      location(
        from.slice(1, -1),
        `<httpRedirect enabled="true" destination="${escaped(addressUnderBase(to, base))}" exactDestination="true" httpResponseStatus="Permanent" />`,
      ),
    )
    .join('')}</configuration>
`;
}

/** Another policy than that of all other pages. */
function policyOf(path: string, policy: string): string {
  return location(
    path,
    `<httpProtocol>
      <customHeaders>
        <remove name="Content-Security-Policy" />
${header(['Content-Security-Policy', policy])}
      </customHeaders>
    </httpProtocol>`,
  );
}

function location(path: string, settings: string): string {
  return `  <location path="${escaped(path)}">
    <system.webServer>
    ${settings}
    </system.webServer>
  </location>
`;
}

function header([name, value]: readonly [name: string, value: string]): string {
  return `        <add name="${name}" value="${escaped(value)}" />`;
}

/** A text as the value of an attribute. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}
