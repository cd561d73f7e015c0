/** The site's search over a library as it is now, without a build: for authors, reports and the desk. Pure. */
import type { Library } from '../../content-files/documents.ts';
import type { TextEngine } from '../engine/engine.ts';
import { textsEngine } from '../engine/texts-engine.ts';
import { type Lexicon, openCatalogue } from '../query/lexicon.ts';
import { buildCatalogue } from './build-catalogue.ts';
import { searchTexts, wordList } from './search-texts.ts';

export interface OpenSearch {
  lexicon: Lexicon;
  engines: TextEngine[];
}

export async function searchOver(library: Library): Promise<OpenSearch> {
  // Fragments are names in the Pagefind index, which only a browser asks.
  const texts = searchTexts(library).map((text) => ({ ...text, facets: { ...text.facets, fragment: '' } }));
  const { catalogue, details } = buildCatalogue(texts, wordList(library));
  const lexicon = openCatalogue(catalogue, details);
  const passages = texts.map(({ passages: own }) => own.map(({ anchor, text }): [string, string] => [anchor, text]));
  return { lexicon, engines: [await textsEngine(passages, lexicon)] };
}
