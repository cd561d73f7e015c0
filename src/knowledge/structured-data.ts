/** Pages in the words of schema.org. Pure. */
import { toHtml } from 'hast-util-to-html';
import type { Announcement } from '../schemas/announcement.ts';
import type { Question } from '../schemas/question.ts';
import type { Site } from '../schemas/site.ts';
import { absolute, type Publisher, type Told } from './feed-items.ts';
import { filePaths } from './file-paths.ts';
import { paths } from './paths.ts';

/** A thing of schema.org. */
export interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

type Named = Publisher & { name: string };

export interface DescribedPage {
  title: string;
  description: string;
  /** Without base path. */
  address: string;
  about: readonly Thing[];
}

/** The page, the site it is part of, and what it is about. */
export function pageGraph({ title, description, address, about }: DescribedPage, site: Site, publisher: Named): object {
  const home = absolute(paths.home, publisher);
  const url = absolute(address, publisher);
  const website: Thing = {
    '@type': 'WebSite',
    '@id': `${home}#site`,
    name: site.name,
    url: home,
    publisher: court(site),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${absolute(paths.search, publisher)}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  };
  const page: Thing = {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: title,
    description,
    inLanguage: 'en-US',
    isPartOf: { '@id': `${home}#site` },
  };
  return { '@context': 'https://schema.org', '@graph': [website, page, ...about] };
}

/** An answer: a list of one question, since the court itself answers it. */
export function answeredQuestion({ id, data, html }: Omit<Told<Question>, 'internal'>, publisher: Publisher): Thing {
  const url = absolute(paths.question(id), publisher);
  return {
    '@type': 'FAQPage',
    '@id': `${url}#faq`,
    url,
    dateModified: data.reviewed,
    mainEntity: [
      { '@type': 'Question', name: data.question, acceptedAnswer: { '@type': 'Answer', text: toHtml(html), url } },
    ],
  };
}

export function announcementArticle({ id, data }: { id: string; data: Announcement }, publisher: Named): Thing {
  const url = absolute(paths.announcement(id), publisher);
  return {
    '@type': 'NewsArticle',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: data.title,
    datePublished: data.published,
    dateModified: data.updated ?? data.published,
    image: absolute(filePaths.socialPicture, publisher),
    author: { '@type': 'GovernmentOrganization', name: publisher.name },
    ...(data.expires !== undefined && { expires: data.expires }),
  };
}

/** @param trail from Home down to the page itself */
export function breadcrumbs(trail: readonly { text: string; address: string }[], publisher: Publisher): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ text, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: absolute(address, publisher),
    })),
  };
}

/** JSON that can stand in a page: nothing in it can end the element it stands in. */
export function dataBlock(data: object): string {
  return JSON.stringify(data).replaceAll('<', String.raw`\u003c`);
}

function court({ court: name, courtUrl: url }: Site): Thing {
  return { '@type': 'GovernmentOrganization', name, url };
}
