/** One list of sources for the whole handbook: many answers rest on the same ones. Pure. */
import type { Source } from '../schemas/fields.ts';

export interface SourceNumbers {
  /** Each source once, in the order in which parts first name them. */
  list: Source[];
  /** Numbers in that list, from 1. */
  numbersOf: (sources: readonly Source[]) => number[];
}

/** @param parts the sources of each part, in the order of the handbook */
export function numberSources(parts: readonly (readonly Source[])[]): SourceNumbers {
  const places = new Map<string, number>();
  const list: Source[] = [];
  for (const source of parts.flat()) {
    if (places.has(keyOf(source))) continue;
    places.set(keyOf(source), list.push(source));
  }
  const numbersOf = (sources: readonly Source[]): number[] => [
    ...new Set(sources.flatMap((source) => places.get(keyOf(source)) ?? [])),
  ];
  return { list, numbersOf };
}

function keyOf({ title, url, dated }: Source): string {
  return [title, url, dated].join('\n');
}
