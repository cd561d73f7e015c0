// Wiring only: what each part does stands in src/.
import { defineConfig } from 'astro/config';
import { readEnvironment } from './src/environment.ts';
import { filePages } from './src/integrations/file-pages.ts';
import { desk } from './src/integrations/desk.ts';
import { handbook } from './src/integrations/handbook.ts';
import { hosting } from './src/integrations/hosting-files.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { filePaths } from './src/knowledge/file-paths.ts';

/** Modules that every use of the search needs. */
const sharedBySearches =
  /src\/search\/(query|build)\/|components\/search\/(files|runs|suggestions|highlight)\.client|\/stemmer\//;

const { siteUrl, edition, contentRoot, outDir } = readEnvironment(process.env);

export default defineConfig({
  site: siteUrl.origin,
  base: siteUrl.pathname,
  outDir,
  cacheDir: `node_modules/.cache/astro/${edition}-${contentRoot.replaceAll(/\W+/g, '-')}`,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never', assets: 'assets', concurrency: 8 },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // The last one: it writes down what all the others made.
  integrations: [
    searchIndex({ contentRoot, edition }),
    handbook({ contentRoot, edition }),
    desk({ contentRoot, edition }),
    filePages({ '/cgi-bin/faq/': filePaths.oldFaq, '/handbook-file/': filePaths.handbook }),
    hosting({ contentRoot, edition, siteUrl }),
  ],
  vite: {
    // Scripts and pictures stay files: the Content-Security-Policy allows nothing inline.
    build: { assetsInlineLimit: 0 },
    environments: {
      client: {
        build: {
          // What suggestions, marks and results share travels as one file: it compresses better, and is one request.
          rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'search', test: sharedBySearches }] } } },
        },
      },
    },
    css: { preprocessorOptions: { scss: { loadPaths: ['node_modules/@uswds/uswds/packages'], quietDeps: true } } },
  },
});
