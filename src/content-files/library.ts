/**
 * Reads a content folder into one library: every document checked against its schema, with its place in the file
 * kept for messages. Nothing is thrown for bad content: it is left out and reported.
 */
import { existsSync, lstatSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import type { Edition } from '../environment.ts';
import type { Announcement } from '../schemas/announcement.ts';
import type { Page } from '../schemas/page.ts';
import type { Question } from '../schemas/question.ts';
import type { Redirects } from '../schemas/redirects.ts';
import type { Site } from '../schemas/site.ts';
import type { Topic } from '../schemas/topic.ts';
import type { Word } from '../schemas/word.ts';
import {
  type ContentFile,
  type Document,
  readMdxDocument,
  readYamlDocument,
  type Reading,
  type TextDocument,
} from './document.ts';
import { entriesBelow, entriesIn, type Entry } from './folder-entries.ts';
import {
  internalFolder,
  type Kind,
  kindNames,
  kinds,
  misplaced,
  misplacedAtTop,
  misplacedLink,
  type Misplacement,
  singles,
  topFolder,
} from './layout.ts';
import type { Problem } from './problem.ts';

export type { Document, TextDocument } from './document.ts';

/** A document that is there but not well formed: it may be named, but what it holds is not known. */
export type LeftOut = Pick<Document<unknown>, 'id' | 'file'>;

export interface Library {
  /** Undefined when it is missing or not well formed, and so is `redirects`. */
  site: Document<Site> | undefined;
  redirects: Document<Redirects> | undefined;
  questions: TextDocument<Question>[];
  announcements: TextDocument<Announcement>[];
  pages: TextDocument<Page>[];
  topics: Document<Topic>[];
  words: Document<Word>[];
  leftOut: Record<Kind, LeftOut[]>;
}

/**
 * @param root the content folder
 * @param edition `public` never opens anything under `internal/`
 */
export function readLibrary(root: string, edition: Edition): { library: Library; problems: Problem[] } {
  const problems: Problem[] = [];
  const library = emptyLibrary();
  const rootName = relative(process.cwd(), resolve(root)) || root;
  const fileAt = (path: string): ContentFile => {
    const parts = relative(root, path).split(sep);
    return { path, file: join(rootName, ...parts).replaceAll(sep, '/'), internal: parts[0] === internalFolder };
  };
  const report = (path: string, problem: Misplacement): void => {
    problems.push({ file: fileAt(path).file, line: 1, column: 1, level: 'error', ...problem });
  };
  const documentIn = <Read>({ document, problems: found }: Reading<Read>): Read | undefined => {
    problems.push(...found);
    return document;
  };

  if (!existsSync(root)) {
    report(root, {
      message: 'there is no such content folder',
      rule: 'content-folder',
      hint: 'set CONTENT_ROOT to the folder with site.yaml in it',
    });
    return { library, problems };
  }

  const readKind = (kind: Kind, folder: string): void => {
    const { ending, schema } = kinds[kind];
    const read: (source: ContentFile) => Reading<Document<unknown>> = (source) =>
      ending === '.mdx' ? readMdxDocument<unknown>(source, schema) : readYamlDocument<unknown>(source, schema);
    for (const entry of entriesBelow(folder)) {
      const source = fileAt(entry.path);
      const path = join(topFolder(kind), relative(folder, entry.path)).replaceAll(sep, '/');
      const wrong = entry.kind === 'link' ? misplacedLink(entry, root) : misplaced(kind, path);
      if (wrong) report(entry.path, wrong);
      const document = wrong ? undefined : documentIn(read(source));
      if (document) (library[kind] as Document<unknown>[]).push(document);
      else library.leftOut[kind].push({ id: basename(path, extname(path)), file: source.file });
    }
  };

  const readTop = (base: string, top: 'content' | 'internal'): Map<string, Entry> => {
    const seen = entriesIn(base).filter(({ name }) => name !== internalFolder || edition === 'intranet');
    const usable = seen.filter((entry) => {
      const wrong = entry.kind === 'link' ? misplacedLink(entry, root) : misplacedAtTop(entry, top);
      if (wrong) report(entry.path, wrong);
      return !wrong;
    });
    const byName = new Map(usable.map((entry) => [entry.name, entry]));
    for (const kind of kindNames) {
      const folder = byName.get(topFolder(kind));
      if (folder) readKind(kind, folder.path);
    }
    return byName;
  };

  const top = readTop(root, 'content');
  const internal = top.get(internalFolder);
  if (internal) readTop(internal.path, 'internal');
  for (const name of ['site.yaml', 'redirects.yaml'] as const) {
    if (lstatSync(join(root, name), { throwIfNoEntry: false })) continue;
    const hint = 'every content folder has a site.yaml and a redirects.yaml';
    report(join(root, name), { message: 'is missing', rule: 'content-folder', hint });
  }
  if (top.has('site.yaml')) {
    library.site = documentIn(readYamlDocument(fileAt(join(root, 'site.yaml')), singles['site.yaml']));
  }
  if (top.has('redirects.yaml')) {
    library.redirects = documentIn(readYamlDocument(fileAt(join(root, 'redirects.yaml')), singles['redirects.yaml']));
  }
  return { library, problems };
}

function emptyLibrary(): Library {
  const documents = { questions: [], announcements: [], pages: [], topics: [], words: [] };
  return {
    site: undefined,
    redirects: undefined,
    ...documents,
    leftOut: { questions: [], announcements: [], pages: [], topics: [], words: [] },
  };
}

/** Every id of a kind that may be named: also of documents that were left out. */
export function idsOf(library: Library, kind: Kind): string[] {
  return [...library[kind], ...library.leftOut[kind]].map(({ id }) => id);
}

/** Every document that readers can open and the search can find. */
export function entriesOf(library: Library): (TextDocument<Question> | TextDocument<Announcement>)[] {
  return [...library.questions, ...library.announcements];
}
