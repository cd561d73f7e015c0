/** A list of announcements: each a title, the day under it, perhaps the day of an update, and its text. Pure. */
import { dayOf } from '../days-in-text.ts';
import { type Block, linkedFrom } from './blocks.ts';
import type { OldAnnouncement } from './old-page.ts';

export function readAnnouncements(blocks: readonly Block[]): { announcements: OldAnnouncement[]; unplaced: Block[] } {
  const announcements: OldAnnouncement[] = [];
  const unplaced: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const published = next && dayOf(next.text);
    const isTitle = block.node.type === 'heading' || block.node.type === 'paragraph';
    const last = announcements.at(-1);
    if (published !== undefined && isTitle && dayOf(block.text) === undefined) {
      announcements.push({ title: block.text, published, updated: undefined, body: [], address: addressOf(block) });
    } else if (last && dayOf(block.text) === last.published && last.body.length === 0) {
      // Its own day, which the title has taken already.
    } else if (last && last.body.length === 0 && updatedOn(block.text) !== undefined) {
      last.updated = updatedOn(block.text);
    } else if (last) last.body.push(block.node);
    else unplaced.push(block);
  }
  return { announcements, unplaced };
}

/** @returns the day of a line that says nothing but when the announcement was updated */
export function updatedOn(text: string): string | undefined {
  return /^updated:? /i.test(text) ? dayOf(text.replace(/^updated:? (on )?/i, '')) : undefined;
}

function addressOf({ node }: Block): string | undefined {
  return linkedFrom(node).find((address) => /^https?:/.test(address));
}
