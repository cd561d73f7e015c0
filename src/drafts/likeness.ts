/** Which questions ask the same as another one. Pure. */
import { meaningfulStems } from '../search/query/content-words.ts';
import { type Lexicon, stemWeight } from '../search/query/lexicon.ts';

export interface Like {
  id: string;
  kind: 'question' | 'announcement';
  title: string;
  /** From 0 to 1, where the telling words are the same. */
  likeness: number;
}

/** From here on two lines are taken to ask the same. */
const asksTheSame = 0.6;

/** @returns the pages whose title or alias says the same in these or other words, likest first */
export function likeOnes(title: string, lexicon: Lexicon): Like[] {
  const asked = new Map(
    meaningfulStems(title, lexicon.joins).map((stem) => [lexicon.placeOf.get(stem) ?? stem, stemWeight(stem, lexicon)]),
  );
  const whole = [...asked.values()].reduce((sum, weight) => sum + weight, 0);
  return lexicon.catalogue.entries
    .map(({ id, kind, title: own }, entry) => {
      const likenesses = (lexicon.linesOf[entry] ?? []).map(({ words, weight }) => {
        const shared = [...words].reduce((sum, word) => sum + (asked.get(word) ?? 0), 0);
        return shared / (whole + weight - shared || 1);
      });
      return { id, kind, title: own, likeness: Math.max(0, ...likenesses) };
    })
    .filter(({ likeness }) => likeness >= asksTheSame)
    .toSorted((a, b) => b.likeness - a.likeness);
}
