/** One form for all forms of a word: `filings`, `filed`, `filing` → `file`. Pure. */
import { stemmer } from 'stemmer';

/** Forms that no rule of endings reaches, to the form they belong to. */
const irregular = new Map(
  Object.entries({
    pay: 'paid',
    leave: 'left',
    send: 'sent',
    forget: 'forgot forgotten',
    lose: 'lost',
    get: 'got gotten',
    make: 'made',
    write: 'wrote written',
    keep: 'kept',
    choose: 'chose chosen',
    withdraw: 'withdrew withdrawn withdrawal',
    find: 'found',
    take: 'took taken',
    know: 'knew known',
    give: 'gave given',
    register: 'registration registrations',
    admit: 'admission admissions',
    notify: 'notification notifications',
    merge: 'merger mergers',
    attach: 'attachment attachments',
    sign: 'signature signatures',
    pay_: 'payment payments',
  }).flatMap(([base, forms]) => forms.split(' ').map((form) => [form, base.replace('_', '')] as const)),
);

const known = new Map<string, string>();

/** @param word one folded word, as `foldedWords` gives it */
export function stem(word: string): string {
  let result = known.get(word);
  if (result === undefined) {
    result = /^[a-z]{3,}$/.test(word) ? stemmer(irregular.get(word) ?? word) : word;
    known.set(word, result);
  }
  return result;
}
