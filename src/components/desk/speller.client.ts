/** The dictionary of the rules, in the browser. What it said of a word once it need not look up at every keystroke. */
import nspell from 'nspell';
import type { Speller } from '#src/rules/spelling.ts';

export async function speller(): Promise<Speller> {
  const response = await fetch('dictionary.json');
  const { aff, dic } = (await response.json()) as { aff: string; dic: string };
  const engine = nspell(aff, dic);
  return {
    isWord: remembered((word) => engine.correct(word)),
    suggest: remembered((word) => engine.suggest(word)),
  };
}

function remembered<Value>(say: (word: string) => Value): (word: string) => Value {
  const said = new Map<string, { value: Value }>();
  return (word) => {
    const known = said.get(word) ?? { value: say(word) };
    said.set(word, known);
    return known.value;
  };
}
