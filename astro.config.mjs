// Wiring only: what each part does stands in src/.
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { readLibrary } from './src/content-files/library.ts';
import { readEnvironment } from './src/environment.ts';
import { htmlFiles } from './src/integrations/html-files.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { filePaths } from './src/knowledge/file-paths.ts';
import { markdownProcessor } from './src/markdown/processor.ts';

const { siteUrl, edition, contentRoot, outDir } = readEnvironment(process.env);

export default defineConfig({
  site: siteUrl.origin,
  base: siteUrl.pathname,
  outDir,
  cacheDir: `node_modules/.cache/astro/${edition}-${contentRoot.replaceAll(/\W+/g, '-')}`,
  trailingSlash: 'always',
  build: { inlineStylesheets: 'never', assets: 'assets' },
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    processor: markdownProcessor(siteUrl.pathname, readLibrary(contentRoot, edition).library.words),
  },
  integrations: [mdx(), searchIndex({ contentRoot, edition, siteUrl }), htmlFiles([filePaths.oldFaq])],
  vite: {
    // Scripts and pictures stay files: the Content-Security-Policy allows nothing inline.
    build: {
      assetsInlineLimit: 0,
      // Astro's own marker for MDX modules makes the bundler warn once a page; nothing else is hidden.
      rolldownOptions: { onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log) },
    },
    css: { preprocessorOptions: { scss: { loadPaths: ['node_modules/@uswds/uswds/packages'], quietDeps: true } } },
  },
});
