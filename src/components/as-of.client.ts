/** `?on=2024-04-01` on an answer: says which of its changes were not yet in force on that day. */
import { inWords } from '#src/knowledge/dates.ts';

export function showAsOf(day: string): void {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || Number.isNaN(Date.parse(day))) return;
  const items = [...document.querySelectorAll<HTMLElement>('[data-change-date]')];
  const later = items.filter((item) => (item.dataset['changeDate'] ?? '') > day);
  for (const item of later) {
    const mark = document.createElement('span');
    mark.className = 'kb-mark';
    mark.textContent = `Not yet in force on ${inWords(day)}`;
    item.append(' ', mark);
  }
  const line = document.createElement('p');
  line.className = 'kb-note';
  line.setAttribute('role', 'status');
  const changes = later.length === 1 ? '1 change was' : `${later.length} changes were`;
  line.textContent =
    later.length === 0
      ? `All changes below were in force on ${inWords(day)}. `
      : `On ${inWords(day)}, ${changes} not yet in force; the text below is today’s. `;
  const link = document.createElement('a');
  link.href = '#changes';
  link.textContent = 'See the changes';
  line.append(link);
  document.querySelector('h1')?.after(line);
}
