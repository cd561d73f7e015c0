import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { readEnvironment } from './environment.ts';
import { announcement } from './schemas/announcement.ts';
import { facts } from './schemas/facts.ts';
import { note } from './schemas/note.ts';
import { page } from './schemas/page.ts';
import { question } from './schemas/question.ts';
import { redirects } from './schemas/redirects.ts';
import { site } from './schemas/site.ts';
import { topic } from './schemas/topic.ts';
import { word } from './schemas/word.ts';

const { contentRoot, edition } = readEnvironment(process.env);

/** The folder of one kind, and its twin in `internal/` for the intranet edition. Ids are file names. */
function documentsIn(pattern: string) {
  return glob({
    base: contentRoot,
    pattern: edition === 'intranet' ? [pattern, `internal/${pattern}`] : pattern,
    generateId: ({ entry }) => (entry.split('/').at(-1) ?? entry).replace(/\.[a-z]+$/, ''),
  });
}

export const collections = {
  questions: defineCollection({ loader: documentsIn('faq/*/*.mdx'), schema: question }),
  announcements: defineCollection({ loader: documentsIn('announcements/*/*.mdx'), schema: announcement }),
  pages: defineCollection({ loader: documentsIn('pages/*.mdx'), schema: page }),
  topics: defineCollection({ loader: documentsIn('topics/*.yaml'), schema: topic }),
  words: defineCollection({ loader: documentsIn('words/*.yaml'), schema: word }),
  facts: defineCollection({ loader: glob({ base: contentRoot, pattern: 'facts.yaml' }), schema: facts }),
  redirects: defineCollection({ loader: glob({ base: contentRoot, pattern: 'redirects.yaml' }), schema: redirects }),
  notes: defineCollection({
    loader:
      edition === 'intranet'
        ? glob({
            base: contentRoot,
            pattern: 'internal/notes/*.mdx',
            // An id of its own: the question that a note belongs to has the bare one.
            generateId: ({ entry }) => `note/${(entry.split('/').at(-1) ?? entry).replace(/\.[a-z]+$/, '')}`,
          })
        : () => [],
    schema: note,
  }),
  site: defineCollection({ loader: glob({ base: contentRoot, pattern: 'site.yaml' }), schema: site }),
};
