/** Writes what servers are told into the built site, when all of its other files are there. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sharedLibrary } from '../content-files/shared-library.ts';
import type { Environment } from '../environment.ts';
import { hostingFiles } from '../hosting/hosting-files.ts';
import { siteFiles } from './site-files.ts';

export function hosting({
  contentRoot,
  edition,
  siteUrl,
}: Pick<Environment, 'contentRoot' | 'edition' | 'siteUrl'>): AstroIntegration {
  return {
    name: 'hosting-files',
    hooks: {
      'astro:build:done'({ dir }) {
        const folder = fileURLToPath(dir);
        const { library } = sharedLibrary(contentRoot, edition);
        for (const [name, content] of hostingFiles(siteFiles(folder), { siteUrl, edition }, library)) {
          writeFileSync(join(folder, name), content);
        }
      },
    },
  };
}
