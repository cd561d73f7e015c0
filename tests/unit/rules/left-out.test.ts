/** Guards against: "I mistyped one date, and the check told me that twenty pages do not exist." */
import { files } from '#tests/support/invented-files.ts';
import { testSpoilings } from '#tests/support/spoiling.ts';

const badDay = 'is not a date like 2024-04-14  schema';

testSpoilings([
  {
    name: 'a slip in an answer that is related, linked to by a heading, and named on the home page is told once',
    file: files.tokenFee,
    replace: 'reviewed: 2025-10-01',
    by: 'reviewed: last week',
    pointsAt: 'reviewed:',
    says: `error  field "reviewed" ${badDay}`,
  },
  {
    name: 'a slip in an answer that an announcement affects and an old address leads to is told once',
    file: files.blueFolder,
    replace: 'reviewed: 2025-10-01',
    by: 'reviewed: last week',
    pointsAt: 'reviewed:',
    says: `error  field "reviewed" ${badDay}`,
  },
  {
    name: 'a slip in an announcement that answers link to is told once',
    file: files.silverTokens,
    replace: 'effective: 2099-01-01',
    by: 'effective: 2099-13-01',
    pointsAt: 'effective:',
    says: `error  field "effective" ${badDay}`,
  },
  {
    name: 'a slip in an announcement that replaces another is told once',
    file: files.keyDrillMoved,
    replace: 'deadline: 2025-03-14',
    by: 'deadline: 2025-02-30',
    pointsAt: 'deadline:',
    says: `error  field "deadline" ${badDay}`,
  },
  {
    name: 'a slip in a topic is told once, not again by each of its questions',
    file: files.filing,
    replace: 'order: 1',
    by: 'order: 0',
    pointsAt: 'order:',
    says: 'error  field "order" is not a whole number from 1 up  schema',
  },
  {
    name: 'a slip in a term is told once, not again by each text that uses its abbreviation',
    file: 'words/poquill.yaml',
    replace: 'seen: 2025-10-01',
    by: 'seen: 2025-10-32',
    pointsAt: 'seen:',
    says: `error  field "source.seen" ${badDay}`,
  },
  {
    name: 'a slip in site.yaml is told once, not again by each question of its desks and each source by plain http',
    file: files.site,
    replace: "phone: '+1-800-555-0101'",
    by: 'phone: 800-555-0101',
    pointsAt: 'phone: 800',
    says: 'error  field "desks.0.phone" is not a number like "+1-866-239-6233"  schema',
  },
]);
