/** Reads one content file into a document. Nothing is thrown for bad content: it is reported. */
import { basename, extname } from 'node:path';
import type { z } from 'astro/zod';
import { parseMdxNatively } from '../markdown/native-syntax.ts';
import type { Document, TextDocument } from './documents.ts';
import { type Origin, parseMdxDocument, parseYamlDocument, type Reading } from './parse-document.ts';
import { readTextFile } from './text-file.ts';

export interface ContentFile {
  path: string;
  /** Its path as messages show it. */
  file: string;
  internal: boolean;
}

/** The name in addresses of the document in a file. */
export function idOf(path: string): string {
  return basename(path, extname(path));
}

export function readYamlDocument<Data>(source: ContentFile, schema: z.ZodType<Data>): Reading<Document<Data>> {
  return read(source, (origin, text) => parseYamlDocument(origin, text, schema));
}

export function readMdxDocument<Data>(source: ContentFile, schema: z.ZodType<Data>): Reading<TextDocument<Data>> {
  return read(source, (origin, text) => parseMdxDocument(origin, text, schema, parseMdxNatively));
}

function read<Read>(
  { path, file, internal }: ContentFile,
  parse: (origin: Origin, text: string) => Reading<Read>,
): Reading<Read> {
  const { text, problems } = readTextFile(path, file);
  if (problems.some(({ level }) => level === 'error')) return { document: undefined, problems };
  const reading = parse({ id: idOf(path), file, internal }, text);
  return { ...reading, problems: [...problems, ...reading.problems] };
}
