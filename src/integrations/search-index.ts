/** Hangs the search files into Astro: made when a build or a dev server starts, kept fresh while authors write. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forgetLibrary, isContent, sharedLibrary } from '../content-files/shared-library.ts';
import type { Environment } from '../environment.ts';
import { endingOf, fileTypes } from '../hosting/file-types.ts';
import { closePagefind } from '../search/build/pagefind-index.ts';
import { buildSearchFiles, type SearchFiles } from '../search/build/search-files.ts';
import { virtualModule } from './virtual-module.ts';

/** The module that pages import to learn where the search files are. */
const moduleName = 'virtual:search-addresses';

export function searchIndex({ contentRoot, edition }: Pick<Environment, 'contentRoot' | 'edition'>): AstroIntegration {
  let made: Promise<SearchFiles> | undefined;
  const searchFiles = (): Promise<SearchFiles> =>
    (made ??= buildSearchFiles(sharedLibrary(contentRoot, edition).library));
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
          made = undefined;
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
      'astro:build:start'() {
        // Pagefind indexes in a process of its own: it may do so while the content is drawn. Who needs it waits, and
        // is told when it fails.
        searchFiles().catch(() => undefined);
      },
      async 'astro:build:done'({ dir, logger }) {
        const { files } = await searchFiles();
        for (const [path, content] of files) {
          const target = join(fileURLToPath(dir), path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, content);
        }
        await closePagefind();
        logger.info(`${files.size} search files`);
      },
    },
  };
}
