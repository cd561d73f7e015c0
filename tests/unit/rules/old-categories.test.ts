/** Guards against: "an old bookmark of a whole category leads to a topic that was renamed." */
import { files } from '#tests/support/invented-files.ts';
import { testSpoilings } from '#tests/support/spoiling.ts';

testSpoilings([
  {
    name: 'a category of the old FAQ that leads to no topic',
    file: files.redirects,
    replace: "'1000000101': filing",
    by: "'1000000101': filling",
    pointsAt: "'1000000101': filling",
    says: 'error  leads to the topic "filling", which does not exist  redirect',
    hint: 'did you mean "filing"?',
  },
]);
