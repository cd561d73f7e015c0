/** The content as data. */
import type { APIContext, GetStaticPaths } from 'astro';
import { apiFile } from '#src/knowledge/api-files.ts';
import { allTopics, glossaryTerms, typedFacts } from '#src/knowledge/library.ts';
import { toldContent } from '#src/knowledge/told.ts';
import { type ApiName, apiNames } from '#src/schemas/api.ts';

export const getStaticPaths = (() =>
  apiNames.map((name) => ({ params: { name }, props: { name } }))) satisfies GetStaticPaths;

export async function GET({ props, site }: APIContext<{ name: ApiName }>): Promise<Response> {
  const content = await toldContent(site, import.meta.env.BASE_URL);
  const data = apiFile(props.name, {
    ...content,
    name: content.site.name,
    topics: await allTopics(),
    terms: await glossaryTerms(),
    facts: await typedFacts(),
  });
  return new Response(`${JSON.stringify(data, null, 1)}\n`);
}
