import type { Facets } from '#src/search/catalogue.ts';
import type { CatalogueFile, DetailsFile } from '#src/search/build/catalogue-file.ts';

/**
 * What the search of the one file is given. It reads titles and texts from the page, where they stand anyway; and it
 * narrows nothing, so it needs no facets but those it tells.
 */
export interface HandbookData {
  /** Its titles are empty. */
  catalogue: CatalogueFile;
  details: Omit<DetailsFile, 'facets'> & { facets: Pick<Facets, 'date' | 'internal'>[] };
}
