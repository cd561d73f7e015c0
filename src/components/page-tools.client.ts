/** Copy link and Print: shown once they can do what they say. */
export function offerPageTools(tools: HTMLElement): void {
  const status = tools.querySelector<HTMLElement>('[data-copied]');
  tools.querySelector('[data-print]')?.addEventListener('click', () => window.print());
  tools.querySelector('[data-copy-link]')?.addEventListener('click', () => {
    const address = location.origin + location.pathname;
    void copied(address).then((done) => {
      // Where a browser copies nothing for a page, the address stands there to be taken by hand.
      if (status) status.textContent = done ? 'Link copied.' : address;
    });
  });
  tools.hidden = false;
}

/** Sites without https, as on an intranet, have no clipboard; and a reader may refuse it. */
async function copied(text: string): Promise<boolean> {
  if (!('clipboard' in navigator)) return false;
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
