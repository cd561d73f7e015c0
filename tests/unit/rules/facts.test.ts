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
  {
    name: 'an old category that leads to a topic that is not there is told with the near one',
    file: 'redirects.yaml',
    replace: "'2000000001': filing",
    by: "'2000000001': filling",
    pointsAt: "'2000000001'",
    says: 'error  leads to the topic "filling", which does not exist  legacy-category',
    hint: 'did you mean "filing"?',
  },
]);
