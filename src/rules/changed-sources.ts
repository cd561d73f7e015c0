import { citations } from './sources.ts';
import { atField, type Rule, warning } from './rule.ts';

/** An older reading of a page that has changed since tells nothing of today. In months. */
const oldestReading = 18;

/** @param today `2026-11-21` */
export function changedSources(today: string): Rule {
  const limit = monthsBefore(today, oldestReading);
  return (library) =>
    citations(library)
      .filter(({ source: { seen, changed } }) => changed !== undefined && changed >= seen && seen < limit)
      .map(({ document, path, source: { title, seen, changed = '' } }) =>
        warning(
          atField(document, ...path, 'seen'),
          'source-changed',
          `"${title}" was read on ${seen} and has changed since (${changed})`,
          'read it again, mend the text, set seen to today and take changed out',
        ),
      );
}

function monthsBefore(day: string, months: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
}
