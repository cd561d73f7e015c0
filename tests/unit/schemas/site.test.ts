/** Guards against: "the number on the page cannot be dialled", and hours nobody can read. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { site } from '#src/schemas/site.ts';
import { refusals } from '#tests/support/schema-refusals.ts';

const desk = {
  id: 'quill-desk',
  name: 'Quill Desk',
  shortName: 'Desk',
  phone: '+1-800-555-0101',
  email: 'quill@court.example',
  timezone: 'America/New_York',
  hours: [{ days: ['Mon', 'Fri'], opens: '08:30', closes: '16:30' }],
  helpsWith: 'Folders.',
  haveReady: ['your key'],
  source: { title: 'Desks', url: 'https://court.example/', dated: 'undated', seen: '2025-10-01' },
};
const good = {
  name: 'Help',
  tagline: 'Answers',
  court: 'Court of Testing',
  courtShort: 'Testing',
  timezone: 'America/New_York',
  courtUrl: 'https://court.example/',
  official: false,
  desks: [desk],
};

function withDesk(change: object): unknown {
  return { ...good, desks: [{ ...desk, ...change }] };
}

test('a court with one desk is taken', () => {
  assert.deepEqual(refusals(site, good), []);
});

test('a court that does not say whether it is official is refused, for the banner may not be guessed', () => {
  const { official: _, ...rest } = good;
  assert.equal(refusals(site, rest).length, 1);
  assert.equal(refusals(site, { ...good, official: 'no' }).length, 1);
});

test('a court without a desk, and a desk without hours, are refused', () => {
  assert.ok(refusals(site, { ...good, desks: [] })[0]?.startsWith('desks: '));
  assert.ok(refusals(site, withDesk({ hours: [] }))[0]?.startsWith('desks.0.hours: '));
});

test('an unknown field of a desk is refused', () => {
  assert.ok(refusals(site, withDesk({ fax: '+1-800-555-0109' }))[0]?.startsWith('desks.0: '));
});

for (const phone of [8005550101, '800-555-0101', '(800) 555-0101', '+1 800 555 0101', '+1-800-555-010']) {
  test(`the telephone number ${phone} is refused with what one looks like`, () => {
    assert.deepEqual(refusals(site, withDesk({ phone })), ['desks.0.phone: is not a number like "+1-866-239-6233"']);
  });
}

for (const opens of ['8:30', '24:00', '08:60', '8 a.m.', 510]) {
  test(`the hour ${JSON.stringify(opens)} is refused`, () => {
    const told = refusals(site, withDesk({ hours: [{ days: ['Mon'], opens, closes: '16:30' }] }));
    assert.equal(told.length, 1);
    assert.ok(told[0]?.startsWith('desks.0.hours.0.opens: '), told[0]);
  });
}

test('a weekday in another spelling is refused', () => {
  const told = refusals(site, withDesk({ hours: [{ days: ['Monday'], opens: '08:30', closes: '16:30' }] }));
  assert.ok(told[0]?.startsWith('desks.0.hours.0.days.0: '), told[0]);
});

test('the zone of the court itself is held to the same rule', () => {
  assert.deepEqual(refusals(site, { ...good, timezone: 'Boston' }), [
    'timezone: is not a time zone like America/New_York',
  ]);
});

test('a time zone that no clock keeps is refused, for the page could not say whether the desk is open', () => {
  const told = refusals(site, withDesk({ timezone: 'America/Bosten' }));
  assert.equal(told.length, 1);
  assert.ok(told[0]?.startsWith('desks.0.timezone: '), told[0]);
});

test('a court site by plain http is refused', () => {
  assert.ok(refusals(site, { ...good, courtUrl: 'http://court.example/' })[0]?.startsWith('courtUrl: '));
});
