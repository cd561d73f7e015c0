/**
 * The rules of matching, as the page `/search/rules/` states them. Each example is run by `tests/unit/search/rules.test.ts`
 * over the real content, so that the page says what the code does.
 */
export interface SearchRule {
  rule: string;
  example: string;
  /** Another wording that must find the same pages, in the same order. */
  same?: string;
}

export const searchRules: SearchRule[] = [
  { rule: 'Capital letters and accents make no difference.', example: 'PACER ACCOUNT', same: 'pacer account' },
  { rule: 'Plural and verb endings make no difference.', example: 'linked accounts', same: 'linking an account' },
  { rule: 'Irregular forms belong to their word.', example: 'paid a fee', same: 'pay a fee' },
  {
    rule: 'Hyphens and slashes make no difference; CM/ECF, cmecf and cm ecf are one word.',
    example: 'cm ecf',
    same: 'CM/ECF',
  },
  { rule: 'Words that are also written as one are one.', example: 'log in', same: 'login' },
  {
    rule: 'Words that carry no meaning in a question, such as “how”, “do” and “my”, are ignored, unless nothing else is left.',
    example: 'how do I get a summons',
    same: 'summons',
  },
  { rule: 'A text in quotes must stand on the page as written.', example: '"notice of electronic filing"' },
  {
    rule: 'A word that no page knows is corrected to the nearest one; the page says so and offers your own.',
    example: 'sumons',
    same: 'summons',
  },
  {
    rule: 'Words of the word list find each other, and everyday words lead to them.',
    example: 'NEF',
    same: 'notice of electronic filing',
  },
  {
    rule: 'In a question of up to three words, pages that have them all come first. In a longer question a page may come first although a word is missing, when its question is nearer; it says which word it lacks.',
    example: 'executed summons',
  },
  { rule: 'When no page is close, the search says so and names who can help.', example: 'courthouse cafeteria' },
];
