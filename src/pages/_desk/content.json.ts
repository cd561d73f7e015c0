/** The content for the desk, as it is now. The underscore keeps this folder from being pages of every edition. */
import { relative, resolve } from 'node:path';
import type { APIRoute } from 'astro';
import { readLibrary } from '#src/content-files/library.ts';
import { contentForDesk } from '#src/desk/content.ts';
import { readEnvironment } from '#src/environment.ts';

export const GET: APIRoute = () => {
  const { contentRoot, edition } = readEnvironment(process.env);
  const rootName = relative(process.cwd(), resolve(contentRoot)) || contentRoot;
  return Response.json(contentForDesk(readLibrary(contentRoot, edition).library, rootName));
};
