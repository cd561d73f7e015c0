/** Gives the page at the old FAQ's place the name that its addresses have: Astro names pages after folders. */
import { renameSync, rmdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { oldFaqPath } from '../knowledge/paths.ts';

export function oldFaqPage(): AstroIntegration {
  return {
    name: 'old-faq-page',
    hooks: {
      'astro:build:done'({ dir }) {
        const file = fileURLToPath(new URL(oldFaqPath.slice(1), dir));
        const folder = file.replace(/\.html$/, '');
        renameSync(`${folder}/index.html`, file);
        rmdirSync(folder);
      },
    },
  };
}
