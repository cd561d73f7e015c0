/**
 * Reads a content folder into one library: every document checked against its schema, with its place in the file
 * kept for messages. Nothing is thrown for bad content: it is left out and reported.
 */
import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { z } from 'astro/zod';
import type { Edition } from '../environment.ts';
import { type ContentFile, idOf, readMdxDocument, readYamlDocument } from './document.ts';
import { type Document, emptyLibrary, internalFolder, type Library } from './documents.ts';
import { findFiles } from './find-files.ts';
import { type Kind, kinds, type Misplacement, singles } from './layout.ts';
import type { Reading } from './parse-document.ts';
import type { Problem } from './problem.ts';

export { type Document, idsOf, type LeftOut, type Library, type TextDocument } from './documents.ts';

const inList = new Intl.ListFormat('en-US');

/** A content folder as file names in messages begin. */
export function shownRoot(root: string): string {
  return (relative(process.cwd(), resolve(root)) || root).replaceAll(sep, '/');
}

/**
 * @param root the content folder
 * @param edition `public` never opens anything under `internal/`
 */
export function readLibrary(root: string, edition: Edition): { library: Library; problems: Problem[] } {
  const library = emptyLibrary();
  const problems: Problem[] = [];
  const rootName = shownRoot(root);
  const fileAt = (path: string): ContentFile => {
    const parts = relative(root, path).split(sep);
    return { path, file: join(rootName, ...parts).replaceAll(sep, '/'), internal: parts[0] === internalFolder };
  };
  const report = (path: string, wrong: Misplacement): void => {
    problems.push({ file: fileAt(path).file, line: 1, column: 1, level: 'error', ...wrong });
  };
  const keepProblems = <Read>({ document, problems: found }: Reading<Read>): Read | undefined => {
    problems.push(...found);
    return document;
  };

  if (!existsSync(root)) {
    const hint = 'set CONTENT_ROOT to the folder with site.yaml in it';
    report(root, { message: 'there is no such content folder', rule: 'content-folder', hint });
    return { library, problems };
  }
  const { documents, top, strays } = findFiles(root, edition);
  for (const { path, wrong } of strays) report(path, wrong);
  for (const { kind, path, wrong } of documents) {
    const source = fileAt(path);
    if (wrong) report(path, wrong);
    const document = wrong ? undefined : keepProblems(readDocument(kind, source));
    if (document) (library[kind] as Document<unknown>[]).push(document);
    else library.leftOut[kind].push({ id: idOf(path), file: source.file });
  }
  const single = <Data>(name: keyof typeof singles, schema: z.ZodType<Data>): Document<Data> | undefined => {
    const place = join(root, name);
    if (top.has(name)) return keepProblems(readYamlDocument(fileAt(place), schema));
    const hint = `every content folder has ${inList.format(Object.keys(singles).map((one) => `a ${one}`))}`;
    const isStray = strays.some(({ path }) => path === place);
    if (!isStray) report(place, { message: 'is missing', rule: 'content-folder', hint });
    return undefined;
  };
  library.site = single('site.yaml', singles['site.yaml']);
  library.redirects = single('redirects.yaml', singles['redirects.yaml']);
  library.facts = single('facts.yaml', singles['facts.yaml']);
  return { library, problems };
}

function readDocument(kind: Kind, source: ContentFile): Reading<Document<unknown>> {
  const { ending, schema } = kinds[kind];
  return ending === '.mdx' ? readMdxDocument<unknown>(source, schema) : readYamlDocument<unknown>(source, schema);
}
