/** The site's search over a library as it is now, without a build: for authors, reports and the desk. Pure. */
import type { Library } from '../../content-files/documents.ts';
import type { TextEngine } from '../engine/engine.ts';
import { textsEngine } from '../engine/texts-engine.ts';
import { type Lexicon, openCatalogue } from '../query/lexicon.ts';
import { searchContent } from './search-content.ts';

export interface OpenSearch {
  lexicon: Lexicon;
  engines: TextEngine[];
}

export function searchOver(library: Library): OpenSearch {
  const { catalogue, details, passages } = searchContent(library);
  const lexicon = openCatalogue(catalogue, details);
  return { lexicon, engines: [textsEngine(passages, lexicon)] };
}
