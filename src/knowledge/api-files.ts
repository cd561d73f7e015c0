/** The content as data: what the files under `/api/` hold. Pure. */
import { toHtml } from 'hast-util-to-html';
import { z } from 'astro/zod';
import type { Announcement } from '../schemas/announcement.ts';
import { type AnnouncementsFile, apiFiles, type ApiName, type FaqFile, type GlossaryFile } from '../schemas/api.ts';
import type { Fact } from '../schemas/facts.ts';
import type { Question } from '../schemas/question.ts';
import type { Topic } from '../schemas/topic.ts';
import type { Word } from '../schemas/word.ts';
import { effectsOn } from './effects.ts';
import { absolute, type Publisher, type Told } from './feed-items.ts';
import { filePaths } from './file-paths.ts';
import { paths } from './paths.ts';

export interface ApiContent {
  /** Name of the site. */
  name: string;
  publisher: Publisher;
  questions: readonly Told<Question>[];
  announcements: readonly Told<Announcement>[];
  topics: readonly { id: string; data: Topic }[];
  terms: readonly { id: string; data: Word }[];
  facts: readonly Fact[];
}

/**
 * @returns what the file of this name holds
 * @throws when it does not keep the schema that is published beside it
 */
export function apiFile(name: ApiName, content: ApiContent): FaqFile | AnnouncementsFile | GlossaryFile {
  const made = { faq: faqOf, announcements: announcementsOf, glossary: glossaryOf }[name](content);
  return apiFiles[name].parse(made);
}

/** @returns the JSON Schema (2020-12) of the file of this name */
export function apiSchema(name: ApiName, publisher: Publisher): object {
  return { $id: absolute(filePaths.apiSchema(name), publisher), ...z.toJSONSchema(apiFiles[name]) };
}

function faqOf(content: ApiContent): FaqFile {
  const { publisher, questions, announcements, topics, facts } = content;
  return {
    ...head('faq', content),
    topics: topics.map(({ id, data: { title, summary } }) => ({
      id,
      title,
      summary,
      url: absolute(paths.topic(id), publisher),
    })),
    questions: questions.map(({ id, data, html, internal }) => {
      const { aliases: _searchedOnly, ...told } = data;
      return {
        ...told,
        id,
        url: absolute(paths.question(id), publisher),
        title: data.title ?? data.question,
        internal,
        answerHtml: toHtml(html),
        changedBy: effectsOn(id, announcements).map(({ announcement, title, from, note }) => ({
          announcement,
          url: absolute(paths.announcement(announcement), publisher),
          title,
          from,
          note,
        })),
        facts: facts.filter(({ toldBy }) => 'question' in toldBy && toldBy.question === id).map((fact) => fact.id),
      };
    }),
    facts: [...facts],
  };
}

function announcementsOf(content: ApiContent): AnnouncementsFile {
  const { publisher, announcements, facts } = content;
  return {
    ...head('announcements', content),
    announcements: announcements.map(({ id, data, html, internal }) => {
      const { aliases: _searchedOnly, ...told } = data;
      return {
        ...told,
        id,
        url: absolute(paths.announcement(id), publisher),
        internal,
        textHtml: toHtml(html),
        facts: facts
          .filter(({ toldBy }) => 'announcement' in toldBy && toldBy.announcement === id)
          .map((fact) => fact.id),
      };
    }),
    facts: [...facts],
  };
}

function glossaryOf(content: ApiContent): GlossaryFile {
  const { publisher, terms } = content;
  return {
    ...head('glossary', content),
    terms: terms.flatMap(({ id, data: { term, short, definition, aliases, source } }) =>
      definition === undefined
        ? []
        : {
            id,
            url: absolute(paths.term(id), publisher),
            term,
            short,
            definition,
            aliases,
            sources: [source ?? []].flat(),
          },
    ),
  };
}

function head(file: ApiName, { name, publisher }: ApiContent): Pick<FaqFile, '$schema' | 'site'> {
  return {
    $schema: absolute(filePaths.apiSchema(file), publisher),
    site: { name, url: absolute(paths.home, publisher) },
  };
}
