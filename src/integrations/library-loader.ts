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
      // While authors write, one text of hundreds changes; a term of the word list may stand in each of them.
      const drawn = new Map<string, { source: string; html: string }>();
      let termsDrawn = '';
      const fill = async (): Promise<void> => {
        const { library } = sharedLibrary(contentRoot, edition);
        const terms = JSON.stringify(library.words.map(({ data }) => data));
        if (terms !== termsDrawn) drawn.clear();
        termsDrawn = terms;
        const draw = textRenderer(siteUrl.pathname, library.words);
        const htmlOf = ({ file, source, tree }: TextDocument<object>, id: string): string => {
          const known = drawn.get(file);
          if (known?.source === source) return known.html;
          const html = toHtml(draw(tree, id));
          drawn.set(file, { source, html });
          return html;
        };
        const gone = new Set(store.keys());
        for (const document of [documentsOf(library)].flat()) {
          const id = idOf(document);
          gone.delete(id);
          const text = 'tree' in document ? { rendered: { html: htmlOf(document, id) } } : {};
          // Astro waits after each change of the store before it shows anything: what is the same must not touch it.
          const digest = context.generateDigest(JSON.stringify([document.file, document.data, text]));
          if (store.get(id)?.digest === digest) continue;
          const data = await context.parseData({ id, data: document.data as Record<string, unknown> });
          store.set({ id, data, filePath: document.file, digest, ...text });
        }
        for (const id of gone) store.delete(id);
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
