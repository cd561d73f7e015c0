/** Hangs the search files into Astro: made when a build or a dev server starts, kept fresh while authors write. */
import { mkdirSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forgetLibrary, isContent, sharedLibrary } from '../content-files/shared-library.ts';
import type { Environment } from '../environment.ts';
import { endingOf, fileTypes } from '../hosting/file-types.ts';
import { type SearchFiles, searchFilesOf } from '../search/build/search-files.ts';
import { virtualModule } from './virtual-module.ts';

/** The module that pages import to learn where the search files are. */
const moduleName = 'virtual:search-addresses';

export function searchIndex({ contentRoot, edition }: Pick<Environment, 'contentRoot' | 'edition'>): AstroIntegration {
  const searchFiles = (): Promise<SearchFiles> => searchFilesOf(sharedLibrary(contentRoot, edition).library);
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup'({ updateConfig }) {
        updateConfig({
          vite: {
            plugins: [
              virtualModule(moduleName, async () => {
                const { addresses } = await searchFiles();
                return `export const searchAddresses = ${JSON.stringify(addresses)};`;
              }),
            ],
          },
        });
      },
      'astro:server:setup'({ server }) {
        server.watcher.add(contentRoot);
        server.watcher.on('all', (_event, path) => {
          if (!isContent(contentRoot, path)) return;
          forgetLibrary();
          // Ready when the page is: Astro waits half a second for further changes before it shows this one.
          setTimeout(() => void searchFiles());
        });
        server.middlewares.use((request, response, next) => {
          // Astro has taken the base path off.
          const path = (request.url ?? '').split('?')[0] ?? '';
          if (!/^\/(search\/[a-z]+\.\w+\.json|pagefind\/.+)$/.test(path)) return next();
          searchFiles().then(({ files, addresses }) => {
            // While authors write, a page may still ask by the name of a moment ago: the present file answers.
            const kind = /^\/search\/(catalogue|details|texts)\./.exec(path)?.[1] as keyof typeof addresses | undefined;
            const current = kind === undefined ? path.slice(1) : addresses[kind];
            const content = files.get(current);
            if (content === undefined) return next();
            const type = fileTypes[endingOf(current) ?? ''];
            if (type) response.setHeader('Content-Type', type.contentType);
            response.end(content);
          }, next);
        });
      },
      async 'astro:build:done'({ dir, logger }) {
        const { files } = await searchFiles();
        const folder = fileURLToPath(dir);
        for (const path of new Set([...files.keys()].map(dirname))) mkdirSync(join(folder, path), { recursive: true });
        await Promise.all([...files].map(([path, content]) => writeFile(join(folder, path), content)));
        logger.info(`${files.size} search files`);
      },
    },
  };
}
