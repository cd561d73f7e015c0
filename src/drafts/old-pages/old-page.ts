/** What is found on an old page. */
import type { RootContent } from 'mdast';

export interface OldQuestion {
  question: string;
  /** Empty where the page only names the question. */
  answer: RootContent[];
  /** Its number in the old FAQ, where the page has it. */
  legacyId: string | undefined;
}

export interface OldAnnouncement {
  title: string;
  published: string;
  updated: string | undefined;
  body: RootContent[];
  /** Of the announcement itself, where its title is a link. */
  address: string | undefined;
}

/** A piece of the page, with the line it stands on. */
export interface Piece {
  text: string;
  line: number;
}

export interface OldPage {
  /** Where the page was saved from, if it says so. */
  address: string | undefined;
  questions: OldQuestion[];
  announcements: OldAnnouncement[];
  /** What stands on every page and belongs to no entry. */
  furniture: Piece[];
  /** What nobody but a person can place. */
  unplaced: Piece[];
}
