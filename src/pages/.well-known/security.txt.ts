/** Whom to tell of a weakness of this site (RFC 9116). Says nothing in a year, so that a forgotten site does not lie. */
import type { APIRoute } from 'astro';
import { href } from '#src/components/href.ts';
import { buildDay } from '#src/knowledge/dates.ts';
import { siteFacts } from '#src/knowledge/library.ts';

export const GET: APIRoute = async ({ site, url }) => {
  const { desks, courtUrl, timezone } = await siteFacts();
  const expires = new Date(`${buildDay(timezone)}T00:00:00Z`);
  expires.setUTCDate(expires.getUTCDate() + 364);
  return new Response(
    [
      `Contact: ${desks[0] ? `mailto:${desks[0].email}` : courtUrl}`,
      `Expires: ${expires.toISOString()}`,
      'Preferred-Languages: en',
      `Canonical: ${new URL(href('/.well-known/security.txt'), site ?? url).href}`,
      '',
    ].join('\n'),
  );
};
