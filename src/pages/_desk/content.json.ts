/** The content for the desk, as it is now. The underscore keeps this folder from being pages of every edition. */
import type { APIRoute } from 'astro';
import { readLibrary, shownRoot } from '#src/content-files/library.ts';
import { contentForDesk } from '#src/desk/content.ts';
import { readEnvironment } from '#src/environment.ts';

export const GET: APIRoute = () => {
  const { contentRoot, edition } = readEnvironment(process.env);
  return Response.json(contentForDesk(readLibrary(contentRoot, edition).library, shownRoot(contentRoot)));
};
