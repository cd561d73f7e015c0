/** Other ways of asking a question, out of the word list. Pure. */
import type { Library } from '../content-files/documents.ts';
import { contentWords } from '../search/query/content-words.ts';
import type { Lexicon } from '../search/query/lexicon.ts';

/** More proposals are not read; the best aliases come from people who ask. */
const mostAliases = 4;

/** @returns the question in the other names of its terms, and its telling words alone; none that another page has */
export function aliasesFor(title: string, library: Library, lexicon: Lexicon): string[] {
  const taken = new Set(
    [...library.questions, ...library.announcements].flatMap(({ data }) =>
      data.aliases.map((one) => one.toLowerCase()),
    ),
  );
  const plain = title.replace(/[.?!]+$/, '').trim();
  const otherwise = library.words.flatMap(({ data: { term, short, aliases, everyday, elsewhere } }) => {
    if (elsewhere !== undefined) return [];
    const names = [term, ...(short === undefined ? [] : [short]), ...aliases];
    const found = names.toSorted((a, b) => b.length - a.length).find((name) => wholeWords(name).test(plain));
    if (found === undefined) return [];
    return [...names, ...everyday]
      .filter((name) => !plain.toLowerCase().includes(name.toLowerCase()))
      .slice(0, 1)
      .map((name) => plain.replace(wholeWords(found), () => name));
  });
  const telling = contentWords(plain, lexicon.joins)
    .filter(({ ignored }) => !ignored)
    .map(({ written }) => written)
    .join(' ');
  return [...new Set([telling, ...otherwise])]
    .filter((alias) => alias !== '' && alias !== plain && !taken.has(alias.toLowerCase()))
    .slice(0, mostAliases);
}

function wholeWords(name: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(name)}(?![\\p{L}\\p{N}])`, 'iu');
}
