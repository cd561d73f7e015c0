/** Shows each alert while it lasts by the reader's clock, and remembers for the session which were put away. */
import { type AlertWindow, isShown } from '#src/knowledge/alert-window.ts';

const awayKey = 'alerts-put-away';

export function showAlerts(now: Date): void {
  const section = document.querySelector<HTMLElement>('.kb-alerts');
  if (!section) return;
  const alerts = [...section.querySelectorAll<HTMLElement>('[data-alert]')];
  const update = (): void => {
    const away = putAway();
    for (const alert of alerts) {
      const window = JSON.parse(alert.dataset['window'] ?? '{}') as AlertWindow;
      alert.hidden = !isShown(window, now) || away.includes(alert.dataset['alert'] ?? '');
    }
    section.hidden = alerts.every((alert) => alert.hidden);
  };
  update();
  for (const alert of alerts) {
    const button = alert.querySelector('button');
    if (!button) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      remember([...putAway(), alert.dataset['alert'] ?? '']);
      alert.hidden = true;
      section.hidden = alerts.every(({ hidden }) => hidden);
      document.querySelector<HTMLElement>('main')?.focus();
    });
  }
}

/** Storage may be forbidden; then an alert comes back on the next page. */
function putAway(): string[] {
  try {
    return (sessionStorage.getItem(awayKey) ?? '').split(' ');
  } catch {
    return [];
  }
}

function remember(ids: readonly string[]): void {
  try {
    sessionStorage.setItem(awayKey, ids.join(' '));
  } catch {
    return;
  }
}
