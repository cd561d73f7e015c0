/** What can be followed: everything, one category, one topic. Pure. */
import {
  absolute,
  announcementItem,
  changeItems,
  type FeedItem,
  newestItems,
  type Publisher,
  tagOf,
  type Told,
} from '../knowledge/feed-items.ts';
import { categoryLabels } from '../knowledge/labels.ts';
import { paths } from '../knowledge/paths.ts';
import { type Announcement, categories } from '../schemas/announcement.ts';
import type { Question } from '../schemas/question.ts';
import type { Topic } from '../schemas/topic.ts';
import type { Feed } from './feed.ts';

/** All that feeds are made from. */
export interface FeedContent {
  /** Name of the site. */
  name: string;
  publisher: Publisher & { name: string };
  questions: readonly Told<Question>[];
  announcements: readonly Told<Announcement>[];
  topics: readonly { id: string; data: Topic }[];
}

export interface Subject {
  /** Address of its page; its files lie under it. */
  address: string;
  feed: Feed;
  /** Those with dates for the calendar. */
  announcements: readonly Told<Announcement>[];
}

/** Every subject there is a feed of. */
export function subjectsOf(content: FeedContent): Subject[] {
  const { publisher, questions, announcements, topics } = content;
  const items = (some: readonly Told<Announcement>[]): FeedItem[] =>
    some.map((announcement) => announcementItem(announcement, publisher));
  return [
    subject(
      content,
      paths.announcements,
      'Announcements',
      'Every announcement about PACER and CM/ECF.',
      announcements,
      items(announcements),
    ),
    ...categories.map((category) => {
      const own = announcements.filter(({ data }) => data.category === category);
      const label = categoryLabels[category];
      return subject(
        content,
        paths.announcementCategory(category),
        label,
        `Announcements of the category “${label}”.`,
        own,
        items(own),
      );
    }),
    ...topics.map(({ id, data }) => {
      const own = questions.filter((question) => question.data.topic === id);
      const slugs = new Set(own.map((question) => question.id));
      const about = announcements.filter((one) => one.data.affects.some(({ answer }) => slugs.has(answer)));
      const description = `${data.title}: announcements that change its answers, and changes of the answers.`;
      const changes = own.flatMap((question) => changeItems(question, publisher));
      return subject(content, paths.topic(id), data.title, description, about, [...items(about), ...changes]);
    }),
  ];
}

function subject(
  { name, publisher }: FeedContent,
  address: string,
  title: string,
  description: string,
  announcements: readonly Told<Announcement>[],
  items: readonly FeedItem[],
): Subject {
  const feed: Feed = {
    id: tagOf(address, publisher),
    title: `${title} | ${name}`,
    description,
    page: absolute(address, publisher),
    publisher: publisher.name,
    items: newestItems(items),
  };
  return { address, feed, announcements };
}
