/** As in the stylesheet: from here on there is room beside the list. */
const wideScreen = '(min-width: 60em)';

/**
 * Filters above the list and folded on a phone, beside it and open on a wide screen. They move in the page, not only on
 * the screen, so that the keyboard and a screen reader meet them in the order in which they are seen.
 */
export function foldFilters(root: HTMLElement): void {
  const filters = root.querySelector<HTMLElement>('[data-filters]');
  const fold = filters?.querySelector<HTMLDetailsElement>('[data-fold]');
  if (!filters || !fold) return;
  const wide = matchMedia(wideScreen);
  const place = (): void => {
    // Turning a phone must not throw the focus away; what has it stays where it is.
    if (filters.contains(document.activeElement)) return;
    fold.open = wide.matches;
    if (wide.matches) filters.parentElement?.append(filters);
    else filters.parentElement?.prepend(filters);
  };
  wide.addEventListener('change', place);
  place();
}
