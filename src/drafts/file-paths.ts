/** Where a draft will lie, as paths below the content folder. Pure. */

export function questionFile(topic: string, slug: string): string {
  return `faq/${topic}/${slug}.mdx`;
}

export function announcementFile(published: string, slug: string): string {
  return `announcements/${published.slice(0, 4)}/${slug}.mdx`;
}
