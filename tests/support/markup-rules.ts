/** What html-validate asks of every built page: all it recommends, but for what is named here with its reason. */
import type { ConfigData } from 'html-validate';

export const markupRules: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: {
    // A checksum guards files of other hosts; here every file comes from the host of the page, so only others need one.
    'require-sri': ['error', { target: 'crossorigin' }],
    // The stylesheet keeps a number on one line; another character for its hyphen would spoil copying and searching it.
    'tel-non-breaking': 'off',
    // A title is the question, in its short form, and the site's name: a search engine may cut it, a reader may not.
    'long-title': ['error', { maxlength: 120 }],
  },
};
