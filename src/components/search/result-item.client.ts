import type { SearchResult } from '#src/search/search.ts';
import { inWords } from '#src/knowledge/dates.ts';
import { confidenceLabels, internalLabel } from '#src/knowledge/labels.ts';
import { addressUnderBase } from '#src/knowledge/paths.ts';
import { putRuns } from './runs.client.ts';

/**
 * One result: the question as a link, the passage that answers, and a line of what else matters.
 * @param root the results page, whose filters hold the words for topics and kinds
 */
export function resultItem(
  { entry, facets, title, excerpt, missing }: SearchResult,
  typed: string,
  base: string,
  root: HTMLElement,
): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${addressUnderBase(entry.address, base)}?q=${encodeURIComponent(typed)}`;
  putRuns(link, title);
  const passage = document.createElement('p');
  putRuns(passage, excerpt);

  const line = document.createElement('p');
  line.className = 'kb-meta';
  const facts = [
    entry.kind === 'announcement' ? `Announcement of ${inWords(facets.date)}` : undefined,
    root.querySelector(`[data-filter=topic] [data-value="${CSS.escape(facets.group)}"] [data-label]`)?.textContent ??
      undefined,
    facets.changed === undefined ? undefined : `changed ${inWords(facets.changed)}`,
    missing.length > 0 ? `without: ${missing.join(', ')}` : undefined,
  ].filter((fact) => fact !== undefined);
  line.append(facts.join(' · '));
  if (facets.internal) line.append(' ', markOf(internalLabel));
  if (entry.doubt !== undefined) line.append(' ', markOf(confidenceLabels[entry.doubt]));
  item.append(link, passage, line);
  return item;
}

function markOf(text: string): HTMLElement {
  const mark = document.createElement('span');
  mark.className = 'kb-mark';
  mark.textContent = text;
  return mark;
}
