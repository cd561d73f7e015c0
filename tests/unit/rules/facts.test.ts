/** Guards against: "the data file gives a rule that no page tells." */
import { testSpoilings } from '#tests/support/spoiling.ts';

testSpoilings([
  {
    name: 'a typed fact of a page that is not there is told with the near one',
    file: 'facts.yaml',
    replace: 'toldBy: { question: night-hatch }',
    by: 'toldBy: { question: night-hatches }',
    pointsAt: 'question: night-hatches',
    says: 'error  question "night-hatches" does not exist  fact-told',
    hint: 'did you mean "night-hatch"?',
  },
]);
