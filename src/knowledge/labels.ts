/** The words readers see for the values writers choose. */
import type { Category } from '../schemas/announcement.ts';
import type { Audience, Confidence } from '../schemas/fields.ts';

export const audienceLabels: Record<Audience, string> = {
  attorney: 'Attorneys',
  firm: 'Law firm staff',
  'self-represented': 'People without a lawyer',
  developer: 'Developers of scripts',
  public: 'The public',
  juror: 'Jurors',
};

export const categoryLabels: Record<Category, string> = {
  security: 'Security',
  system: 'System',
  release: 'Release',
  'billing-fees': 'Billing & fees',
  policy: 'Policy',
  'outage-maintenance': 'Outage & maintenance',
  participation: 'Participation',
};

export const confidenceLabels: Record<Confidence, string> = {
  confirmed: 'Confirmed',
  historic: 'Old rule',
  unconfirmed: 'Not confirmed',
};

/** What each degree of confidence means, for the foot of a page. */
export const confidenceMeanings: Record<Confidence, string> = {
  confirmed: 'A present source says so.',
  historic: 'Only sources from before the present system say so. It may have changed.',
  unconfirmed: 'The present rule was not found, or is known only second-hand.',
};

/** What stands on everything that the public edition does not have. */
export const internalLabel = 'For court staff only';
