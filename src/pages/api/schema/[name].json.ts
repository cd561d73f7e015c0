/** What each data file may hold, as a JSON Schema. */
import type { APIContext, GetStaticPaths } from 'astro';
import { apiSchema } from '#src/knowledge/api-files.ts';
import { siteFacts } from '#src/knowledge/library.ts';
import { publisherOf } from '#src/knowledge/publisher.ts';
import { type ApiName, apiNames } from '#src/schemas/api.ts';

export const getStaticPaths = (() =>
  apiNames.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export async function GET({ props, site }: APIContext<{ name: ApiName }>): Promise<Response> {
  const publisher = publisherOf(await siteFacts(), site, import.meta.env.BASE_URL);
  return new Response(`${JSON.stringify(apiSchema(props.name, publisher), null, 1)}\n`);
}
