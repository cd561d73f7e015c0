/**
 * Words that carry no meaning in a question. Ignored unless nothing else is left.
 * Written without apostrophes: `dont` is also `don’t`.
 */
export const ignoredWords = new Set(
  (
    'a about after again all also am an and any anyone anything are as at be because been before being but by ' +
    'can cannot cant could did didnt do does doesnt doing done dont else every for from had has have ' +
    'having he help her here him his how i id if ill im in into is isnt it its itself ive just let like may me might mine more most must my ' +
    'myself need needs no not now of off on only or other our ours out own please she should ' +
    'so some someone something still than that the their them then there these they thing ' +
    'things this those through to too under up us use used using very want wants was we were what whats when ' +
    'where which while who whom why will with wont would you your yours tell way get got getting ' +
    'know happen happens happened try tried trying keep keeps keeping say says said'
  ).split(' '),
);
