/** What the search knows of a library: worked out once for all who need it. */
import type { Library } from '../../content-files/documents.ts';
import { oncePer } from '../../knowledge/once-per.ts';
import type { Catalogue, Details } from '../catalogue.ts';
import { sectionsOf, type TextsFile } from '../engine/texts-engine.ts';
import { buildCatalogue, type SearchText } from './build-catalogue.ts';
import { searchTexts, wordList } from './search-texts.ts';

export interface SearchContent {
  /** In the order of the entries of the catalogue. */
  texts: readonly SearchText[];
  catalogue: Catalogue;
  /** Without names in the Pagefind index, which is made from the same texts. */
  details: Details;
  passages: TextsFile;
}

/** Nobody may write into what this gives, nor into the library. */
export const searchContent = oncePer((library: Library): SearchContent => {
  const texts = searchTexts(library);
  const passages = texts.map((text) => sectionsOf(text.passages));
  return { texts, ...buildCatalogue(texts, wordList(library)), passages };
});
