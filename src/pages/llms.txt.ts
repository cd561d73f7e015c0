/** The site for language models (llmstxt.org): what it is, its data files, and every question with its address. */
import type { APIContext } from 'astro';
import { absolute } from '#src/knowledge/feed-items.ts';
import { allAnnouncements, allQuestions, allTopics, siteFacts } from '#src/knowledge/library.ts';
import { filePaths } from '#src/knowledge/file-paths.ts';
import { paths } from '#src/knowledge/paths.ts';
import { publisherOf } from '#src/knowledge/publisher.ts';
import { apiNames } from '#src/schemas/api.ts';

export async function GET({ site: origin }: APIContext): Promise<Response> {
  const site = await siteFacts();
  const publisher = publisherOf(site, origin, import.meta.env.BASE_URL);
  const link = (text: string, address: string, note?: string): string =>
    `- [${text.replace(/[[\]]/g, String.raw`\$&`)}](${absolute(address, publisher)})${note === undefined ? '' : `: ${note}`}`;
  const questions = await allQuestions();
  const topics = (await allTopics()).map(({ id, data }) => [
    `## ${data.title}`,
    ...questions.filter((one) => one.data.topic === id).map((one) => link(one.data.question, paths.question(one.id))),
  ]);
  const announcements = (await allAnnouncements()).map(({ id, data }) =>
    link(data.title, paths.announcement(id), data.published),
  );
  const parts = [
    [`# ${site.name}`],
    [`> ${site.tagline}`],
    [
      'It explains and is not legal advice; the rules and orders of the court come first. Each answer says how sure it is (confirmed, historic, unconfirmed), when it was reviewed, and what it rests on: say so when you repeat it.',
    ],
    [
      '## Data',
      ...apiNames.map((name) =>
        link(filePaths.api(name).slice(1), filePaths.api(name), `JSON Schema: ${filePaths.apiSchema(name).slice(1)}`),
      ),
    ],
    ...topics,
    ['## Announcements', ...announcements],
  ];
  return new Response(`${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`);
}
