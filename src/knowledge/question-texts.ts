/** The text of each question as its readers see it, which is also what the search reads. */
import { sharedLibrary } from '../content-files/shared-library.ts';
import { readEnvironment } from '../environment.ts';
import { searchTexts } from '../search/build/search-texts.ts';

const { contentRoot, edition } = readEnvironment(process.env);

/** @returns texts by slug, without titles */
export function questionTexts(): ReadonlyMap<string, string> {
  const texts = searchTexts(sharedLibrary(contentRoot, edition).library);
  return new Map(
    texts
      .filter(({ entry }) => entry.kind === 'question')
      .map(({ entry, passages }) => [entry.id, passages.map(({ text }) => text).join('\n')]),
  );
}
