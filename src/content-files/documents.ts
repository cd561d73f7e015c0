/**
 * Content files once they are read: what rules, search and drafts work on. Nothing here touches the file system, so that
 * a browser can check content by the same code.
 */
import type { Root } from 'mdast';
import type { Announcement } from '../schemas/announcement.ts';
import type { Facts } from '../schemas/facts.ts';
import type { Note } from '../schemas/note.ts';
import type { Page } from '../schemas/page.ts';
import type { Question } from '../schemas/question.ts';
import type { Redirects } from '../schemas/redirects.ts';
import type { Site } from '../schemas/site.ts';
import type { Topic } from '../schemas/topic.ts';
import type { Word } from '../schemas/word.ts';
import type { YamlSource } from './yaml-source.ts';

/** One content file that is well formed in itself. */
export interface Document<Data> {
  /** Its name in addresses. */
  id: string;
  file: string;
  data: Data;
  /** Kept from the public: from `content/internal/`. */
  internal: boolean;
  placeOf: YamlSource['placeOf'];
}

/** Holds what is kept from the public: the folders of all kinds again. */
export const internalFolder = 'internal';

/** A content file with text for readers. */
export interface TextDocument<Data> extends Document<Data> {
  tree: Root;
  /** The whole file as written, front matter and all, with Unix line ends. */
  source: string;
}

/** A document that is there but not well formed: it may be named, but what it holds is not known. */
export type LeftOut = Pick<Document<unknown>, 'id' | 'file'>;

export interface Library {
  /** Undefined when it is missing or not well formed, and so are `redirects` and `facts`. */
  site: Document<Site> | undefined;
  redirects: Document<Redirects> | undefined;
  facts: Document<Facts> | undefined;
  questions: TextDocument<Question>[];
  announcements: TextDocument<Announcement>[];
  pages: TextDocument<Page>[];
  topics: Document<Topic>[];
  words: Document<Word>[];
  /** What staff should know besides a public answer; each has the id of its question. */
  notes: TextDocument<Note>[];
  leftOut: Record<DocumentKind, LeftOut[]>;
}

/** The kinds of documents of which there are many. */
export type DocumentKind = 'questions' | 'announcements' | 'pages' | 'topics' | 'words' | 'notes';

export function emptyLibrary(): Library {
  const documents = { questions: [], announcements: [], pages: [], topics: [], words: [], notes: [] };
  return {
    site: undefined,
    redirects: undefined,
    facts: undefined,
    ...documents,
    leftOut: { questions: [], announcements: [], pages: [], topics: [], words: [], notes: [] },
  };
}

/** Every id of a kind that may be named: also of documents that were left out. */
export function idsOf(library: Library, kind: DocumentKind): string[] {
  return [...library[kind], ...library.leftOut[kind]].map(({ id }) => id);
}
