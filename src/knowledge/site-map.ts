/** Every page with the day it last changed, for search engines. Pure. */
import type { Announcement } from '../schemas/announcement.ts';
import type { Question } from '../schemas/question.ts';
import { categories } from '../schemas/announcement.ts';
import { paths } from './paths.ts';

export interface MappedPage {
  /** Without base path. */
  address: string;
  /** A day; undefined where nobody keeps one. */
  changed: string | undefined;
}

interface Pages {
  questions: readonly { id: string; data: Question }[];
  announcements: readonly { id: string; data: Announcement }[];
  topics: readonly { id: string }[];
  pages: readonly { id: string; data: { reviewed: string } }[];
  /** Of the word index, where each has a page of its own. */
  letters: readonly string[];
}

export function mappedPages({ questions, announcements, topics, pages, letters }: Pages): MappedPage[] {
  const told = announcements.map(({ data }) => ({ data, changed: data.updated ?? data.published }));
  const effects = Map.groupBy(
    announcements.flatMap(({ data }) =>
      data.affects.map(({ answer }) => ({ answer, changed: data.updated ?? data.published })),
    ),
    ({ answer }) => answer,
  );
  const answers = questions.map(({ id, data }) => ({
    id,
    topic: data.topic,
    changed: newest([data.reviewed, ...(effects.get(id) ?? []).map(({ changed }) => changed)]),
  }));
  const byTopic = Map.groupBy(answers, ({ topic }) => topic);
  const newsDay = newest(told.map(({ changed }) => changed));
  const answerDay = newest(answers.map(({ changed }) => changed));
  const years = Map.groupBy(told, ({ data }) => data.published.slice(0, 4));
  return [
    { address: paths.home, changed: newest([newsDay, answerDay]) },
    { address: paths.allQuestions, changed: answerDay },
    { address: paths.wordIndex, changed: answerDay },
    ...letters.map((letter) => ({ address: paths.wordsOf(letter), changed: answerDay })),
    { address: paths.handbook, changed: newest([newsDay, answerDay]) },
    { address: paths.siteMap, changed: newest([newsDay, answerDay]) },
    { address: paths.announcements, changed: newsDay },
    ...[paths.glossary, paths.searchRules, paths.subscribe].map((address) => ({ address, changed: undefined })),
    ...answers.map(({ id, changed }) => ({ address: paths.question(id), changed })),
    ...topics.map(({ id }) => ({
      address: paths.topic(id),
      changed: newest((byTopic.get(id) ?? []).map(({ changed }) => changed)),
    })),
    ...announcements.map(({ id, data }) => ({
      address: paths.announcement(id),
      changed: data.updated ?? data.published,
    })),
    ...[...years].map(([year, some]) => ({
      address: paths.announcementYear(year),
      changed: newest(some.map(({ changed }) => changed)),
    })),
    ...categories.map((category) => ({
      address: paths.announcementCategory(category),
      changed: newest(told.filter(({ data }) => data.category === category).map(({ changed }) => changed)),
    })),
    ...pages.map(({ id, data }) => ({ address: `/${id}/`, changed: data.reviewed })),
  ];
}

function newest(days: readonly (string | undefined)[]): string | undefined {
  return days
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
}
