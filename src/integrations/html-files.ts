/** Astro gives every page a folder; a page whose old address ends in .html must be that very file. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** @param addresses without base path: `/cgi-bin/faq.html` */
export function htmlFiles(addresses: readonly string[]): AstroIntegration {
  return {
    name: 'html-files',
    hooks: {
      'astro:build:done'({ dir }) {
        for (const address of addresses) {
          const folder = join(fileURLToPath(dir), address);
          const page = join(folder, 'index.html');
          if (!existsSync(page)) throw new Error(`the build made no page ${address}`);
          const aside = `${folder}.page`;
          renameSync(page, aside);
          rmSync(folder, { recursive: true });
          renameSync(aside, folder);
        }
      },
    },
  };
}
