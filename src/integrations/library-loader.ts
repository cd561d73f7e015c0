/** Hands the library to Astro's collections: one reading and one syntax for pages, rules and search. */
import type { Loader } from 'astro/loaders';
import { toHtml } from 'hast-util-to-html';
import type { Document, Library, TextDocument } from '../content-files/library.ts';
import { forgetLibrary, isContent, sharedLibrary } from '../content-files/shared-library.ts';
import type { Environment } from '../environment.ts';
import { textRenderer } from '../markdown/render.ts';

type AnyDocument = Document<object> | TextDocument<object>;
/** The documents of a collection, or its only one. */
export type DocumentsOf = (library: Library) => readonly AnyDocument[] | AnyDocument;
export type IdOf = (document: AnyDocument) => string;

/**
 * @param documentsOf the documents of a collection; those with a text are drawn
 * @param idOf their ids in the collection: file names by default
 */
export function libraryLoader(
  name: string,
  { contentRoot, edition, siteUrl }: Pick<Environment, 'contentRoot' | 'edition' | 'siteUrl'>,
  documentsOf: DocumentsOf,
  idOf: IdOf = ({ id }) => id,
): Loader {
  return {
    name: `library: ${name}`,
    load: async (context) => {
      const { store, watcher } = context;
      const fill = async (): Promise<void> => {
        const { library } = sharedLibrary(contentRoot, edition);
        const draw = textRenderer(siteUrl.pathname, library.words);
        store.clear();
        for (const document of [documentsOf(library)].flat()) {
          const id = idOf(document);
          const data = await context.parseData({ id, data: document.data as Record<string, unknown> });
          const text = 'tree' in document ? { rendered: { html: toHtml(draw(document.tree, id)) } } : {};
          store.set({ id, data, filePath: document.file, ...text });
        }
      };
      await fill();
      watcher?.on('all', (_event, path) => {
        if (!isContent(contentRoot, path)) return;
        forgetLibrary();
        // Every collection hears of the change before the first of them reads: so it is read once.
        queueMicrotask(() => void fill());
      });
    },
  };
}
