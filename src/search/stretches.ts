/** Work that can be interrupted, so that a phone may answer to a finger meanwhile. Pure. */

/** Yields wherever it may rest, and returns its result. */
export type Work<Result> = Generator<undefined, Result>;

/** Milliseconds of work between rests: on a phone of a quarter of the speed still no hitch that one feels. */
const stretch = 8;

/** Without a rest: where nobody waits meanwhile. */
export function atOnce<Result>(work: Work<Result>): Result {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

/** @param pause lets others have a turn */
export async function inStretches<Result>(work: Work<Result>, pause: () => Promise<void>): Promise<Result> {
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - since > stretch) {
      await pause();
      since = performance.now();
    }
  }
}
