/** Guards against: "the page says one day and the notice another", and hours read a half day off. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildDay, dayIn, clockInWords, inWords } from '#src/knowledge/dates.ts';

for (const [day, words] of [
  ['2024-04-14', 'April 14, 2024'],
  ['2024-02-29', 'February 29, 2024'],
  ['1998-01-01', 'January 1, 1998'],
  ['2099-12-31', 'December 31, 2099'],
  ['2024-04-14T22:00', 'April 14, 2024, 10 p.m.'],
  ['2025-06-08T02:05', 'June 8, 2025, 2:05 a.m.'],
] as const) {
  test(`${day} reads "${words}", wherever the machine stands`, (context) => {
    const { TZ } = process.env;
    context.after(() => {
      if (TZ === undefined) delete process.env['TZ'];
      else process.env['TZ'] = TZ;
    });
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env['TZ'] = zone;
      assert.equal(inWords(day), words);
    }
  });
}

for (const [time, words] of [
  ['00:00', '12 a.m.'],
  ['00:30', '12:30 a.m.'],
  ['08:05', '8:05 a.m.'],
  ['11:59', '11:59 a.m.'],
  ['12:00', '12 p.m.'],
  ['16:30', '4:30 p.m.'],
  ['23:59', '11:59 p.m.'],
] as const) {
  test(`${time} is ${words}`, () => assert.equal(clockInWords(time), words));
}

test('a build can be repeated on another day as if it were the same day', () => {
  assert.equal(buildDay('UTC', { SOURCE_DATE_EPOCH: '1712966400' }), '2024-04-13');
  assert.equal(buildDay('UTC', { SOURCE_DATE_EPOCH: '1713052799' }), '2024-04-13');
  assert.equal(buildDay('UTC', { SOURCE_DATE_EPOCH: '1713052800' }), '2024-04-14');
});

for (const epoch of [undefined, '', 'soon', '0', '-5']) {
  test(`with ${epoch === undefined ? 'nothing' : `"${epoch}"`} for a day, a build takes today`, (context) => {
    context.mock.timers.enable({ apis: ['Date'], now: Date.UTC(2026, 10, 21, 23, 59) });
    assert.equal(buildDay('UTC', { SOURCE_DATE_EPOCH: epoch }), '2026-11-21');
  });
}

test('a rule begins at the midnight of the court, not of Greenwich', () => {
  assert.equal(dayIn('America/New_York', new Date('2024-04-14T03:59:00Z')), '2024-04-13');
  assert.equal(dayIn('America/New_York', new Date('2024-04-14T04:00:00Z')), '2024-04-14');
});
