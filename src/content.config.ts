import { defineCollection } from 'astro:content';
import { readEnvironment } from './environment.ts';
import { type DocumentsOf, type IdOf, libraryLoader } from './integrations/library-loader.ts';
import { announcement } from './schemas/announcement.ts';
import { facts } from './schemas/facts.ts';
import { note } from './schemas/note.ts';
import { page } from './schemas/page.ts';
import { question } from './schemas/question.ts';
import { redirects } from './schemas/redirects.ts';
import { site } from './schemas/site.ts';
import { topic } from './schemas/topic.ts';
import { word } from './schemas/word.ts';

const environment = readEnvironment(process.env);
const load = (name: string, documentsOf: DocumentsOf, idOf?: IdOf) =>
  libraryLoader(name, environment, documentsOf, idOf);

export const collections = {
  questions: defineCollection({ loader: load('questions', ({ questions }) => questions), schema: question }),
  announcements: defineCollection({
    loader: load('announcements', ({ announcements }) => announcements),
    schema: announcement,
  }),
  pages: defineCollection({ loader: load('pages', ({ pages }) => pages), schema: page }),
  topics: defineCollection({ loader: load('topics', ({ topics }) => topics), schema: topic }),
  words: defineCollection({ loader: load('words', ({ words }) => words), schema: word }),
  facts: defineCollection({ loader: load('facts', ({ facts }) => facts ?? []), schema: facts }),
  // An id of its own: the question that a note belongs to has the bare one.
  notes: defineCollection({
    loader: load(
      'notes',
      ({ notes }) => notes,
      ({ id }) => `note-${id}`,
    ),
    schema: note,
  }),
  redirects: defineCollection({ loader: load('redirects', ({ redirects }) => redirects ?? []), schema: redirects }),
  site: defineCollection({ loader: load('site', ({ site }) => site ?? []), schema: site }),
};
