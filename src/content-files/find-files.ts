/** Finds the files of a content folder by their places, without opening any. */
import { join, relative, sep } from 'node:path';
import type { Edition } from '../environment.ts';
import { internalFolder } from './documents.ts';
import { entriesBelow, entriesIn, type Entry } from './folder-entries.ts';
import {
  type Kind,
  kindNames,
  misplaced,
  misplacedAtTop,
  misplacedLink,
  type Misplacement,
  topFolder,
} from './layout.ts';

export interface FoundFiles {
  /** Every file in the folder of a kind, with what is wrong with its place. */
  documents: { kind: Kind; path: string; wrong: Misplacement | undefined }[];
  /** What lies at the top of the content folder, by name, when it is what belongs there. */
  top: ReadonlyMap<string, Entry>;
  /** What lies at the top and does not belong there. */
  strays: { path: string; wrong: Misplacement }[];
}

/** @param edition `public` never looks into `internal/`, nor at it */
export function findFiles(root: string, edition: Edition): FoundFiles {
  const content = filesIn(root, 'content', root, edition === 'public' ? [internalFolder] : []);
  const internal = content.top.get(internalFolder);
  if (!internal) return content;
  const { documents, strays } = filesIn(internal.path, 'internal', root, []);
  return { ...content, documents: [...content.documents, ...documents], strays: [...content.strays, ...strays] };
}

function filesIn(base: string, part: 'content' | 'internal', root: string, passedOver: string[]): FoundFiles {
  const judged = entriesIn(base)
    .filter(({ name }) => !passedOver.includes(name))
    .map((entry) => ({
      entry,
      wrong: entry.kind === 'link' ? misplacedLink(entry, root) : misplacedAtTop(entry, part),
    }));
  const top = new Map(judged.flatMap(({ entry, wrong }) => (wrong ? [] : [[entry.name, entry]])));
  const documents = kindNames.flatMap((kind) =>
    (top.has(topFolder(kind)) ? entriesBelow(join(base, topFolder(kind))) : []).map((entry) => {
      const { path } = entry;
      const place = relative(base, path).replaceAll(sep, '/');
      return { kind, path, wrong: entry.kind === 'link' ? misplacedLink(entry, root) : misplaced(kind, place) };
    }),
  );
  return { documents, top, strays: judged.flatMap(({ entry: { path }, wrong }) => (wrong ? [{ path, wrong }] : [])) };
}
