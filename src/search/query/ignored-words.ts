/**
 * Words that carry no meaning in a question. Ignored unless nothing else is left.
 * Written without apostrophes: `dont` is also `don’t`.
 */
export const ignoredWords = new Set(
  (
    'a about after again all also am an and any anybody anyone anything are arent as at be because been before being but by ' +
    'can cannot cant could couldnt did didnt do does doesnt doing done dont else ever every for from had has hasnt have havent ' +
    'having he help her here hers him his how i id if ill im in into is isnt it its itself ive just let like may me might mine more most must my ' +
    'myself need needs no not now of off on once only or other our ours out over own please really same shall she should ' +
    'shouldnt so some somebody someone something still such than that thats the their them then there theres these they thing ' +
    'things this those through to too under until up us use used using very want wants was wasnt we were what whats when ' +
    'where which while who whom whose why will with wont would wouldnt yet you your yours tell way get got getting ' +
    'possible know happen happens happened try tried trying keep keeps keeping say says said'
  ).split(' '),
);
