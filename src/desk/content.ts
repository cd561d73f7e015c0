/**
 * The content as the desk's page gets it: everything a rule asks of other documents (fields, headings), and the source of
 * questions alone. Texts of others need not be parsed in the browser, which makes checking a draft quick. Pure.
 */
import type { Heading, Root } from 'mdast';
import { type Document, emptyLibrary, type Library, type TextDocument } from '../content-files/documents.ts';

/** As it travels. File names are paths below the content folder. */
export interface DeskContent {
  documents: Record<TextKind, SentText[]> & Record<'topics' | 'words', Sent[]>;
  site: Sent | undefined;
  redirects: Sent | undefined;
  facts: Sent | undefined;
  leftOut: Library['leftOut'];
}

type Sent = Pick<Document<unknown>, 'id' | 'file' | 'data' | 'internal'>;
interface SentText extends Sent {
  headings: Heading[];
  source: string;
}

type TextKind = 'questions' | 'announcements' | 'pages' | 'notes';

/** @param rootName the content folder as file names of the library begin */
export function contentForDesk(library: Library, rootName: string): DeskContent {
  const below = (file: string): string => (file.startsWith(`${rootName}/`) ? file.slice(rootName.length + 1) : file);
  const sent = ({ id, file, data, internal }: Document<unknown>): Sent => ({ id, file: below(file), data, internal });
  const texts = (kind: TextKind): SentText[] =>
    library[kind].map((document: TextDocument<unknown>) => ({
      ...sent(document),
      headings: document.tree.children.filter((node) => node.type === 'heading'),
      source: kind === 'questions' ? document.source : '',
    }));
  return {
    documents: {
      questions: texts('questions'),
      announcements: texts('announcements'),
      pages: texts('pages'),
      notes: texts('notes'),
      topics: library.topics.map(sent),
      words: library.words.map(sent),
    },
    site: library.site && sent(library.site),
    redirects: library.redirects && sent(library.redirects),
    facts: library.facts && sent(library.facts),
    leftOut: Object.fromEntries(
      Object.entries(library.leftOut).map(([kind, left]) => [
        kind,
        left.map(({ id, file }) => ({ id, file: below(file) })),
      ]),
    ) as Library['leftOut'],
  };
}

/** The library again, with headings in the place of texts. What was sent had passed its schema. */
export function libraryForDesk({ documents, site, redirects, facts, leftOut }: DeskContent): Library {
  return {
    ...emptyLibrary(),
    ...(Object.fromEntries(
      Object.entries(documents).map(([kind, sent]) => [
        kind,
        sent.map((one: Sent | SentText) => ('headings' in one ? textDocument(one) : document(one))),
      ]),
    ) as Pick<Library, keyof DeskContent['documents']>),
    site: site && (document(site) as NonNullable<Library['site']>),
    redirects: redirects && (document(redirects) as NonNullable<Library['redirects']>),
    facts: facts && (document(facts) as NonNullable<Library['facts']>),
    leftOut,
  };
}

function document({ id, file, data, internal }: Sent): Document<unknown> {
  return { id, file, data, internal, placeOf: () => ({ file, line: 1, column: 1 }) };
}

function textDocument(sent: SentText): TextDocument<unknown> {
  const tree: Root = { type: 'root', children: sent.headings };
  return { ...document(sent), tree, source: sent.source };
}
