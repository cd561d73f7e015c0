/** Newer than TypeScript's library of the browser: Chromium from 129, Firefox from 142. */
declare const scheduler: { yield?: () => Promise<void> } | undefined;

/** Between two stretches of work the page may answer to a finger. */
export function pause(): Promise<void> {
  // A timer within a timer waits four milliseconds at least; this goes on at once where nothing else is to be done.
  const goOn = typeof scheduler === 'undefined' ? undefined : scheduler.yield?.();
  return goOn ?? new Promise((resolve) => setTimeout(resolve));
}
