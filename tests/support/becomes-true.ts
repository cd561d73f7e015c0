/** In milliseconds: between two askings, and until it is given up, which a busy machine must not reach. */
const pause = 50;
const patience = 100_000;

/**
 * Asks again until it is so, for what comes to pass in another process that does not say when.
 * @param complaint what to say when it never is
 */
export async function becomesTrue(isSo: () => Promise<boolean> | boolean, complaint: () => string): Promise<void> {
  const end = performance.now() + patience;
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(complaint());
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
