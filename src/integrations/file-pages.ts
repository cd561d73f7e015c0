/** Gives pages that are files the names that their addresses have: Astro names pages after folders. */
import { renameSync, rmdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** @param pages address of each page as Astro has it, `/cgi-bin/faq/`, to its own, `/cgi-bin/faq.html` */
export function filePages(pages: Readonly<Record<string, string>>): AstroIntegration {
  return {
    name: 'file-pages',
    hooks: {
      'astro:build:done'({ dir }) {
        for (const [page, file] of Object.entries(pages)) {
          const folder = fileURLToPath(new URL(page.slice(1), dir));
          renameSync(`${folder}index.html`, fileURLToPath(new URL(file.slice(1), dir)));
          rmdirSync(folder);
        }
      },
    },
  };
}
