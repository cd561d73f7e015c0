import type { Root } from 'nlcst';
import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextRepeatedWords from 'retext-repeated-words';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { Problem } from '../content-files/problem.ts';
import { pagesOf } from './addresses.ts';
import { type Prose, proseOf } from './prose.ts';
import { type Rule, warning } from './rule.ts';

const reader = unified().use(retextEnglish).use(retextRepeatedWords).use(retextIndefiniteArticle).freeze();

/** Slips that the eye passes over: a word written twice, "a" before a vowel. */
export const english: Rule = (library) =>
  pagesOf(library).flatMap(({ document }) => proseOf(document, ['paragraph', 'heading', 'tableCell']).flatMap(slips));

function slips({ text, placeOf }: Prose): Problem[] {
  const report = new VFile(text);
  const tree: Root = reader.parse(report);
  reader.runSync(tree, report);
  return report.messages.map(({ actual = '', expected, place }) => {
    const offset = place && 'start' in place ? (place.start.offset ?? 0) : 0;
    const [better = ''] = expected ?? [];
    return warning(placeOf(offset), 'english', `"${actual}" should be "${better}" here`);
  });
}
