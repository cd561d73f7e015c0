/** What is folded opens by itself where a reader needs it: on paper, and when a link leads into it. */

const folded = 'article details:not([open])';

/** Opens whatever hides the place that the address names; Chromium does so itself, other browsers do not. */
export function openForFragment(): void {
  const target = document.getElementById(decodeFragment(location.hash));
  const closed = target?.closest('details:not([open])');
  if (!target || !closed) return;
  for (let around: Element | null | undefined = closed; around; around = around.parentElement?.closest('details')) {
    around.setAttribute('open', '');
  }
  target.scrollIntoView();
}

/** A printed page says when it was printed, and hides nothing; afterwards it is as it was. */
export function openForPrint(): void {
  let opened: Element[] = [];
  window.addEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll(folded)];
    for (const details of opened) details.setAttribute('open', '');
    const today = new Date().toLocaleDateString('en-US', { dateStyle: 'long' });
    for (const line of document.querySelectorAll('[data-printed]')) line.textContent = `Printed on ${today}`;
  });
  window.addEventListener('afterprint', () => {
    for (const details of opened) details.removeAttribute('open');
    opened = [];
  });
}

/** A fragment is anything that somebody typed: one that is no text names no place. */
function decodeFragment(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
