/** Which file belongs where in a content folder, and what is wrong with one that lies elsewhere. */
import { basename, extname } from 'node:path';
import { announcement } from '../schemas/announcement.ts';
import { facts } from '../schemas/facts.ts';
import { slug } from '../schemas/fields.ts';
import { note } from '../schemas/note.ts';
import { page } from '../schemas/page.ts';
import { question } from '../schemas/question.ts';
import { redirects } from '../schemas/redirects.ts';
import { site } from '../schemas/site.ts';
import { topic } from '../schemas/topic.ts';
import { word } from '../schemas/word.ts';
import { internalFolder } from './documents.ts';
import { type Entry, leadsInto } from './folder-entries.ts';
import { didYouMean, type Problem } from './problem.ts';

/**
 * Each kind of document: the folder of its files, under the content folder and again under its `internal/`. Notes lie
 * under `internal/` alone.
 */
export const kinds = {
  questions: { folder: 'faq/<topic>', ending: '.mdx', schema: question },
  announcements: { folder: 'announcements/<year>', ending: '.mdx', schema: announcement },
  pages: { folder: 'pages', ending: '.mdx', schema: page },
  topics: { folder: 'topics', ending: '.yaml', schema: topic },
  words: { folder: 'words', ending: '.yaml', schema: word },
  notes: { folder: 'notes', ending: '.mdx', schema: note },
} as const;
export type Kind = keyof typeof kinds;
export const kindNames = Object.keys(kinds) as Kind[];

/** Documents of which there is one. */
export const singles = { 'site.yaml': site, 'redirects.yaml': redirects, 'facts.yaml': facts } as const;

/** What a file or folder has wrong by its place and name alone. */
export type Misplacement = Pick<Problem, 'message' | 'rule' | 'hint'>;

/** The folder at the top of the content in which the documents of a kind lie. */
export function topFolder(kind: Kind): string {
  return kinds[kind].folder.split('/')[0] ?? '';
}

const entries = (names: string[], kind: Entry['kind']): [string, Entry['kind']][] => names.map((name) => [name, kind]);
const kindFolders = (names: Kind[]): [string, Entry['kind']][] => entries(names.map(topFolder), 'folder');
const readMe = entries(['README.md'], 'file');

/** What belongs at the top of a content folder, and of its `internal/`, by name. */
const belonging = {
  content: new Map([
    ...kindFolders(kindNames.filter((name) => name !== 'notes')),
    ...entries([internalFolder], 'folder'),
    ...entries(Object.keys(singles), 'file'),
    ...readMe,
  ]),
  internal: new Map([...kindFolders(kindNames), ...readMe]),
};

/** @param part whether the entry lies in the content folder itself or in its `internal/` */
export function misplacedAtTop({ name, kind }: Entry, part: keyof typeof belonging): Misplacement | undefined {
  const expected = belonging[part].get(name);
  if (expected === kind) return undefined;
  if (expected !== undefined)
    return { message: `is a ${kind}; a ${expected} of this name belongs here`, rule: 'file-kind' };
  const names = [...belonging[part].keys()];
  return {
    message: 'does not belong here: nothing reads it',
    rule: 'file-kind',
    hint: didYouMean(name, names) ?? `what belongs here: ${names.join(', ')}`,
  };
}

/** @param path of a file of this kind, from the folder that holds the folders of all kinds, parted by slashes */
export function misplaced(kind: Kind, path: string): Misplacement | undefined {
  const { folder, ending } = kinds[kind];
  if (extname(path) !== ending) {
    return { message: `does not belong here: ${topFolder(kind)}/ holds ${ending} files`, rule: 'file-kind' };
  }
  if (path.split('/').length - 1 !== folder.split('/').length) {
    return {
      message: 'does not lie where the site looks for it',
      rule: 'file-place',
      hint: `move it to ${folder}/${basename(path)}`,
    };
  }
  if (!slug.safeParse(basename(path, ending)).success) {
    return {
      message: 'has a name that makes no good address',
      rule: 'file-name',
      hint: 'use small letters, digits and single hyphens',
    };
  }
  return undefined;
}

/** @param root the content folder */
export function misplacedLink({ path }: Entry, root: string): Misplacement {
  const message = leadsInto(root, path)
    ? 'is a link to another file'
    : 'is a link that leads out of the content folder';
  return { message, rule: 'file-kind' };
}
