/** What the figures of `npm run bench -- --scale` may be at most. Pure. Why: docs/performance.md. */
import type { Scale } from './scale.ts';

/** The build beside that of Starlight from the same entries in the same run. */
export const mostOfStarlight = 0.8;
/** Of memory at a time. */
export const mostMegabytes = 2000;
export const mostMillisecondsAnEntry = 12;
/** Before suggestions and results show, in 95 of 100 cases. */
export const mostMillisecondsWaited = 120;
/** A cost per entry that grows by less is the noise of a machine. */
const noise = 1.1;

/** @param scales in order of size @returns a line for each limit that is exceeded */
export function exceeded(scales: readonly Scale[]): string[] {
  const costOf = ({ build, entries }: Scale): number => (build.seconds / entries) * 1000;
  const lines = scales.flatMap(({ entries, build, peers, waits }) => {
    const starlight = peers.find(({ name }) => name === 'Starlight');
    const ratio = starlight && build.seconds / starlight.build.seconds;
    const p95 = waits && Math.max(waits.suggestions.p95, waits.results.p95);
    return [
      over(`build beside Starlight's, ${entries} entries`, ratio, mostOfStarlight),
      over(`megabytes of memory, ${entries} entries`, build.megabytes, mostMegabytes),
      over(`milliseconds waited for the search, ${entries} entries`, p95, mostMillisecondsWaited),
    ];
  });
  const largest = scales.at(-1);
  const smallest = scales[0];
  if (largest) lines.push(over('milliseconds an entry', costOf(largest), mostMillisecondsAnEntry));
  if (largest && smallest) {
    lines.push(
      over('milliseconds an entry, the largest site beside the smallest', costOf(largest), costOf(smallest) * noise),
    );
  }
  return lines.filter((line) => line !== undefined);
}

function over(what: string, figure: number | undefined, limit: number): string | undefined {
  if (figure === undefined || figure <= limit) return undefined;
  return `${what}: ${figure.toFixed(2)}, at most ${limit.toFixed(2)}`;
}
