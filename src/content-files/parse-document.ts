/** Makes a document of the text of a content file. Nothing is thrown for bad content: it is reported. Pure. */
import type { z } from 'astro/zod';
import type { Root, Yaml } from 'mdast';
import { parseMdx } from '../markdown/syntax.ts';
import type { Document, TextDocument } from './documents.ts';
import type { Problem } from './problem.ts';
import { fieldNames, mdxProblem, schemaProblems } from './schema-problems.ts';
import { readYaml, type YamlSource } from './yaml-source.ts';

/** What is known of a content file before it is opened. */
export interface Origin {
  /** Its name in addresses, if it is well formed. */
  id: string;
  /** Its path as messages show it. */
  file: string;
  internal: boolean;
}

/** A document, or what is wrong with its file: one of the two is there. */
export interface Reading<Read> {
  document: Read | undefined;
  problems: Problem[];
}

export function parseYamlDocument<Data>(
  origin: Origin,
  text: string,
  schema: z.ZodType<Data>,
): Reading<Document<Data>> {
  return checked(origin, readYaml(text, origin.file), schema);
}

/** @param parse the text of a file; by default in the way that runs in a browser too */
export function parseMdxDocument<Data>(
  origin: Origin,
  text: string,
  schema: z.ZodType<Data>,
  parse: (text: string) => Root = parseMdx,
): Reading<TextDocument<Data>> {
  const { file } = origin;
  let tree: Root;
  try {
    tree = parse(text);
  } catch (error) {
    return refused([mdxProblem(error, file)]);
  }
  const frontMatter = tree.children.find((node): node is Yaml => node.type === 'yaml');
  if (!frontMatter) {
    const hint = 'begin the file with --- and its fields; see content/README.md';
    const rule = 'front-matter';
    return refused([{ file, line: 1, column: 1, level: 'error', message: 'has no front matter', rule, hint }]);
  }
  const { document, problems } = checked(origin, readYaml(frontMatter.value, file, 1), schema);
  return { document: document && { ...document, tree, source: text }, problems };
}

function checked<Data>(
  { id, file, internal }: Origin,
  yaml: YamlSource,
  schema: z.ZodType<Data>,
): Reading<Document<Data>> {
  if (yaml.problems.length > 0) return refused(yaml.problems);
  const { data, error, success } = schema.safeParse(yaml.value);
  if (!success) return refused(error.issues.flatMap((issue) => schemaProblems(issue, yaml, fieldNames(schema))));
  return { document: { id, file, data, internal, placeOf: yaml.placeOf }, problems: [] };
}

function refused(problems: Problem[]): { document: undefined; problems: Problem[] } {
  return { document: undefined, problems };
}
