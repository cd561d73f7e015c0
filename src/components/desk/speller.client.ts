/** The dictionary of the rules, in the browser. */
import nspell from 'nspell';
import { type Speller, spellerOf } from '#src/rules/spelling.ts';

export async function speller(): Promise<Speller> {
  const response = await fetch('dictionary.json');
  const { aff, dic } = (await response.json()) as { aff: string; dic: string };
  return spellerOf(nspell(aff, dic));
}
