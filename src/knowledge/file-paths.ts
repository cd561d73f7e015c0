/** Addresses of files that are no pages, without the base path. */

/** The formats a subject can be followed in, by file name. */
export const feedFiles = ['rss.xml', 'atom.xml', 'feed.json', 'calendar.ics'] as const;
export type FeedFile = (typeof feedFiles)[number];

export const filePaths = {
  /** A file to subscribe to. @param subject address of the page that shows the same */
  feed: (subject: string, file: FeedFile) => `${subject}${file}`,
  /** Makes a feed readable for someone who opens it in a browser. */
  feedStyle: '/feed.css',
  /** Where the court's FAQ stood before. */
  oldFaq: '/cgi-bin/faq.html',
  /** The handbook as one file. */
  handbook: '/handbook.html',
  openSearch: '/opensearch.xml',
  socialPicture: '/social.png',
  sitemapIndex: '/sitemap-index.xml',
  sitemapPages: '/sitemap-pages.xml',
  api: (name: string) => `/api/${name}.json`,
  apiSchema: (name: string) => `/api/schema/${name}.json`,
} as const;
