/** Where this build will stand, and whose it is. */
import type { Site } from '../schemas/site.ts';
import type { Publisher } from './feed-items.ts';

/** @param origin the `site` of Astro's configuration */
export function publisherOf(site: Site, origin: URL | undefined, base: string): Publisher & { name: string } {
  if (origin === undefined) throw new Error('the build has no SITE_URL');
  return { siteUrl: new URL(base, origin), authority: new URL(site.courtUrl).hostname, name: site.court };
}
