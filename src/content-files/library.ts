/**
 * Reads a content folder into one library: every document checked against its schema, with its place in the file
 * kept for messages. Nothing is thrown for bad content: it is left out and reported.
 */
import { existsSync } from 'node:fs';
import { basename, extname, join, relative, resolve, sep } from 'node:path';
import type { Root, Yaml } from 'mdast';
import type { z } from 'astro/zod';
import type { Edition } from '../environment.ts';
import { parseMdx } from '../markdown/syntax.ts';
import { announcement, type Announcement } from '../schemas/announcement.ts';
import { page, type Page } from '../schemas/page.ts';
import { question, type Question } from '../schemas/question.ts';
import { redirects, type Redirects } from '../schemas/redirects.ts';
import { site, type Site } from '../schemas/site.ts';
import { topic, type Topic } from '../schemas/topic.ts';
import { word, type Word } from '../schemas/word.ts';
import { filesBelow } from './files-below.ts';
import type { Problem } from './problem.ts';
import { fieldNames, mdxProblem, schemaProblems } from './schema-problems.ts';
import { readTextFile } from './text-file.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

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

/** A content file with text for readers. */
export interface TextDocument<Data> extends Document<Data> {
  tree: Root;
}

export interface Library {
  site: Document<Site> | undefined;
  redirects: Document<Redirects> | undefined;
  questions: TextDocument<Question>[];
  announcements: TextDocument<Announcement>[];
  pages: TextDocument<Page>[];
  topics: Document<Topic>[];
  words: Document<Word>[];
}

/** Where each kind of document lives, under the content folder and again under its `internal/`. */
const folders = {
  questions: { folder: 'faq', ending: '.mdx', schema: question },
  announcements: { folder: 'announcements', ending: '.mdx', schema: announcement },
  pages: { folder: 'pages', ending: '.mdx', schema: page },
  topics: { folder: 'topics', ending: '.yaml', schema: topic },
  words: { folder: 'words', ending: '.yaml', schema: word },
} as const;
const singles = { 'site.yaml': site, 'redirects.yaml': redirects } as const;

/**
 * @param root the content folder
 * @param edition `public` never opens anything under `internal/`
 */
export function readLibrary(root: string, edition: Edition): { library: Library; problems: Problem[] } {
  const problems: Problem[] = [];
  const library: Library = {
    site: undefined,
    redirects: undefined,
    questions: [],
    announcements: [],
    pages: [],
    topics: [],
    words: [],
  };
  const rootName = relative(process.cwd(), resolve(root)) || root;
  const shown = (path: string): string => join(rootName, relative(root, path)).split(sep).join('/');
  const report = (path: string, message: string, rule: string, hint?: string): void => {
    problems.push({ file: shown(path), line: 1, column: 1, level: 'error', message, rule, hint });
  };

  if (!existsSync(root)) {
    report(
      root,
      'there is no such content folder',
      'content-folder',
      'set CONTENT_ROOT to the folder with site.yaml in it',
    );
    return { library, problems };
  }

  const readYamlDocument = <Data>(path: string, schema: z.ZodType<Data>): Document<Data> | undefined => {
    const file = shown(path);
    const { text, problems: textProblems } = readTextFile(path, file);
    problems.push(...textProblems);
    if (textProblems.length > 0) return undefined;
    return checked(path, readYaml(text, file), schema);
  };

  const readMdxDocument = <Data>(path: string, schema: z.ZodType<Data>): TextDocument<Data> | undefined => {
    const file = shown(path);
    const { text, problems: textProblems } = readTextFile(path, file);
    problems.push(...textProblems);
    if (textProblems.length > 0) return undefined;
    let tree: Root;
    try {
      tree = parseMdx(text);
    } catch (error) {
      problems.push(mdxProblem(error, file));
      return undefined;
    }
    const frontMatter = tree.children.find((node): node is Yaml => node.type === 'yaml');
    if (!frontMatter) {
      report(
        path,
        'has no front matter',
        'front-matter',
        'begin the file with --- and its fields; see content/README.md',
      );
      return undefined;
    }
    const document = checked(path, readYaml(frontMatter.value, file, 1), schema);
    return document && { ...document, tree };
  };

  const checked = <Data>(path: string, yaml: YamlSource, schema: z.ZodType<Data>): Document<Data> | undefined => {
    problems.push(...yaml.problems);
    if (yaml.problems.length > 0) return undefined;
    const result = schema.safeParse(yaml.value);
    if (!result.success) {
      problems.push(...result.error.issues.flatMap((issue) => schemaProblems(issue, yaml, fieldNames(schema))));
      return undefined;
    }
    return {
      id: basename(path, extname(path)),
      file: shown(path),
      data: result.data,
      internal: relative(root, path).split(sep)[0] === 'internal',
      placeOf: yaml.placeOf,
    };
  };

  const readFolder = (base: string): void => {
    for (const { folder, ending, schema, kind } of kinds()) {
      for (const path of filesBelow(join(base, folder), root, report)) {
        if (basename(path).startsWith('.')) continue;
        if (extname(path) !== ending) {
          report(path, `does not belong here: ${folder}/ holds ${ending} files`, 'file-kind');
          continue;
        }
        if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(basename(path, ending))) {
          report(
            path,
            'has a name that makes no good address',
            'file-name',
            'use small letters, digits and single hyphens',
          );
          continue;
        }
        const document =
          ending === '.mdx' ? readMdxDocument<unknown>(path, schema) : readYamlDocument<unknown>(path, schema);
        if (document) (library[kind] as Document<unknown>[]).push(document);
      }
    }
  };

  for (const [name, schema] of Object.entries(singles)) {
    const path = join(root, name);
    if (!existsSync(path)) {
      report(path, 'is missing', 'content-folder', 'every content folder has a site.yaml and a redirects.yaml');
      continue;
    }
    const document = readYamlDocument<unknown>(path, schema);
    if (name === 'site.yaml') library.site = document as Document<Site> | undefined;
    else library.redirects = document as Document<Redirects> | undefined;
  }
  readFolder(root);
  if (edition === 'intranet') readFolder(join(root, 'internal'));
  return { library, problems };
}

type Kind = keyof typeof folders;
function kinds(): { kind: Kind; folder: string; ending: string; schema: z.ZodType }[] {
  return Object.entries(folders).map(([kind, rest]) => ({ kind: kind as Kind, ...rest }));
}

/** Every document that readers can open and the search can find. */
export function entriesOf(library: Library): (TextDocument<Question> | TextDocument<Announcement>)[] {
  return [...library.questions, ...library.announcements];
}
