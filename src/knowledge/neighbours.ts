/** What stands before and after an item of a list. Pure. */

export interface Neighbours<Item> {
  previous: Item | undefined;
  next: Item | undefined;
}

/**
 * @param list in the order that the reader sees
 * @param id of the item at hand; when the list lacks it, it has no neighbours
 */
export function neighboursOf<Item extends { id: string }>(list: readonly Item[], id: string): Neighbours<Item> {
  const place = list.findIndex((item) => item.id === id);
  return place < 0 ? { previous: undefined, next: undefined } : { previous: list[place - 1], next: list[place + 1] };
}
