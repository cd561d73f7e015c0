/** Every file to subscribe to: RSS, Atom, JSON Feed and calendar, of all announcements, each category and each topic. */
import type { APIContext, GetStaticPaths } from 'astro';
import { allTopics, siteFacts } from '#src/knowledge/library.ts';
import { feedFiles, type FeedFile, filePaths } from '#src/knowledge/file-paths.ts';
import { publisherOf } from '#src/knowledge/publisher.ts';
import { toldContent } from '#src/knowledge/told.ts';
import { feedFile } from '#src/subscriptions/feed-file.ts';
import { type Subject, subjectsOf } from '#src/subscriptions/subjects.ts';

interface Props {
  subject: Subject;
  file: FeedFile;
}

export const getStaticPaths = (async () => {
  const content = await toldContent(new URL(import.meta.env.SITE), import.meta.env.BASE_URL);
  const subjects = subjectsOf({ ...content, name: content.site.name, topics: await allTopics() });
  return subjects.flatMap((subject) =>
    feedFiles.map((file) => ({
      params: { feed: filePaths.feed(subject.address, file).slice(1) },
      props: { subject, file } satisfies Props,
    })),
  );
}) satisfies GetStaticPaths;

export async function GET({ props, site }: APIContext<Props>): Promise<Response> {
  const publisher = publisherOf(await siteFacts(), site, import.meta.env.BASE_URL);
  return new Response(feedFile(props.subject, props.file, publisher));
}
