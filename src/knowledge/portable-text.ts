/** The text of an entry as HTML that can stand anywhere, drawn once a build from the tree that the rules have read. */
import type { Root as HtmlRoot } from 'hast';
import type { Root } from 'mdast';
import type { Library } from '../content-files/library.ts';
import { sharedLibrary } from '../content-files/shared-library.ts';
import { readEnvironment } from '../environment.ts';
import { portableHtml } from '../markdown/portable-html.ts';
import { oncePer } from './once-per.ts';

const { contentRoot, edition } = readEnvironment(process.env);

interface Entry {
  filePath?: string | undefined;
}

/** @throws {Error} when the entry is of no file of the library */
export function portableText(entry: Entry, siteUrl: URL): HtmlRoot {
  const known = drawn.get(entry);
  if (known) return known;
  const tree = treesOf(sharedLibrary(contentRoot, edition).library).get(entry.filePath ?? '');
  if (!tree) throw new Error(`no text was read from ${entry.filePath ?? 'an entry without a file'}`);
  const html = portableHtml(tree, siteUrl);
  drawn.set(entry, html);
  return html;
}

const drawn = new WeakMap<Entry, HtmlRoot>();

const treesOf = oncePer(
  ({ questions, announcements }: Library): ReadonlyMap<string, Root> =>
    new Map([...questions, ...announcements].map(({ file, tree }) => [file, tree])),
);
