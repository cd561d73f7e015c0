/** Between two stretches of work the page may answer to a finger. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
