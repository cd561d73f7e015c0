/** Words around a date that say whether it has come. Pure; used at build and again in the reader's browser. */
export function inForceWords(from: string, today: string): { before: string; after: string } {
  return from <= today ? { before: 'In force since', after: '' } : { before: 'From', after: ' on' };
}
