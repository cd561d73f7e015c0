/**
 * A function that works out its answer once for each thing it is asked about, and forgets it with that thing. Pure as
 * long as nobody writes into the thing.
 */
export function oncePer<Thing extends object, Value>(workOut: (thing: Thing) => Value): (thing: Thing) => Value {
  const known = new WeakMap<Thing, { value: Value }>();
  return (thing) => {
    let found = known.get(thing);
    if (!found) {
      found = { value: workOut(thing) };
      known.set(thing, found);
    }
    return found.value;
  };
}
