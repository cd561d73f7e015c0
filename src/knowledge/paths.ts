/** Apart from `paths`, so that scripts which need only these two carry no others. */
export function questionPath(slug: string): string {
  return `/faq/${slug}/`;
}
export function announcementPath(slug: string): string {
  return `/announcements/${slug}/`;
}

/** Where authors write; not in the public edition, and nothing of the content may link to it. */
export const writingDeskPath = '/desk/';

/** Where the staff note stands on the page of an answer. */
export const staffNoteAnchor = 'staff-note';

/**
 * Every address of the site, without the base path: `/faq/one-free-look/`.
 * A page puts `addressUnderBase` around it; content is written with the bare address.
 */
export const paths = {
  home: '/',
  search: '/search/',
  searchRules: '/search/rules/',
  allQuestions: '/faq/',
  question: questionPath,
  topic: (id: string) => `/topics/${id}/`,
  announcements: '/announcements/',
  announcementYear: (year: number | string) => `/announcements/${year}/`,
  announcement: announcementPath,
  /** @param page the first has no number */
  announcementCategory: (id: string, page = 1) => `/announcements/category/${id}/${page === 1 ? '' : `${page}/`}`,
  subscribe: '/subscribe/',
  glossary: '/glossary/',
  term: (id: string) => `/glossary/#${id}`,
  wordIndex: '/words/',
  wordsOf: (letter: string) => `/words/${letter.toLowerCase()}/`,
  contact: '/contact/',
  desk: (id: string) => `/contact/#${id}`,
  handbook: '/handbook/',
  siteMap: '/site-map/',
  about: '/about/',
  accessibility: '/accessibility/',
  /** Thanks for a verdict on an answer; what was said stands in its query. */
  feedback: '/feedback/',
} as const;

/**
 * @param address one of `paths`, or an address from content, beginning with a slash
 * @param base the path the site stands under, with slashes at both ends
 */
export function addressUnderBase(address: string, base: string): string {
  return base + address.slice(1);
}
