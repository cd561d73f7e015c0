/**
 * A page that was open while a new build came names files that are gone. The page as it is now names those that are
 * there; it is fetched once, so that files which are really lost end in the words of the page and not in a circle.
 */

const kept = 'kb-reloaded-for';

/** @returns whether the page is being loaded anew */
export function reloadOnce(): boolean {
  try {
    if (sessionStorage.getItem(kept) === location.href) return false;
    sessionStorage.setItem(kept, location.href);
  } catch {
    // Without a memory nobody could tell the second time from the first.
    return false;
  }
  location.reload();
  return true;
}

/** The page works: should it fail later, it may be loaded anew again. */
export function forgetReload(): void {
  try {
    sessionStorage.removeItem(kept);
  } catch {
    // Nothing was kept.
  }
}
