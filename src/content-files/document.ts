/** Reads one content file into a document. Nothing is thrown for bad content: it is reported. */
import { basename, extname } from 'node:path';
import type { z } from 'astro/zod';
import type { Root, Yaml } from 'mdast';
import { parseMdx } from '../markdown/syntax.ts';
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

export interface ContentFile {
  path: string;
  /** Its path as messages show it. */
  file: string;
  internal: boolean;
}

/** A document, or what is wrong with its file: one of the two is there. */
export interface Reading<Read> {
  document: Read | undefined;
  problems: Problem[];
}

/** The name in addresses of the document in a file. */
export function idOf(path: string): string {
  return basename(path, extname(path));
}

export function readYamlDocument<Data>(source: ContentFile, schema: z.ZodType<Data>): Reading<Document<Data>> {
  const { text, problems } = readTextFile(source.path, source.file);
  return problems.length > 0 ? refused(problems) : checked(source, readYaml(text, source.file), schema);
}

export function readMdxDocument<Data>(source: ContentFile, schema: z.ZodType<Data>): Reading<TextDocument<Data>> {
  const { file } = source;
  const { text, problems: textProblems } = readTextFile(source.path, file);
  if (textProblems.length > 0) return refused(textProblems);
  let tree: Root;
  try {
    tree = parseMdx(text);
  } catch (error) {
    return refused([mdxProblem(error, file)]);
  }
  const frontMatter = tree.children.find((node): node is Yaml => node.type === 'yaml');
  if (!frontMatter) {
    const hint = 'begin the file with --- and its fields; see content/README.md';
    const rule = 'front-matter';
    return refused([{ file, line: 1, column: 1, level: 'error', message: 'has no front matter', rule, hint }]);
  }
  const { document, problems } = checked(source, readYaml(frontMatter.value, file, 1), schema);
  return { document: document && { ...document, tree }, problems };
}

function checked<Data>(
  { path, file, internal }: ContentFile,
  yaml: YamlSource,
  schema: z.ZodType<Data>,
): Reading<Document<Data>> {
  if (yaml.problems.length > 0) return refused(yaml.problems);
  const { data, error, success } = schema.safeParse(yaml.value);
  if (!success) return refused(error.issues.flatMap((issue) => schemaProblems(issue, yaml, fieldNames(schema))));
  return { document: { id: idOf(path), file, data, internal, placeOf: yaml.placeOf }, problems: [] };
}

function refused(problems: Problem[]): { document: undefined; problems: Problem[] } {
  return { document: undefined, problems };
}
