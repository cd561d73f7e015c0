/** Finds the known word that a mistyped one was meant to be. Pure. */

/** Slips that a word of this many letters may hold. */
function slipsAllowed(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}

/**
 * @param word as typed, folded
 * @param stemmed its stem: a slip is sometimes smaller without the ending
 * @param known every word of the site
 * @param stems their stems
 * @param frequency how often a known word is used, to choose between equally near ones
 * @returns the nearest known word, or undefined when none is near enough to be meant
 */
export function correction(
  word: string,
  stemmed: string,
  known: readonly string[],
  stems: readonly string[],
  frequency: (place: number) => number,
): { place: number; slips: number } | undefined {
  const allowed = slipsAllowed(word.length);
  if (allowed === 0 || /\d/.test(word)) return undefined;
  let best: { place: number; slips: number; score: number } | undefined;
  for (const [place, candidate] of known.entries()) {
    // Hardly anyone mistypes a first letter; swapping the first two is the slip that happens.
    const sameStart = candidate[0] === word[0] || (candidate[0] === word[1] && candidate[1] === word[0]);
    if (!sameStart || candidate.length < 4 || Math.abs(candidate.length - word.length) > allowed) continue;
    const slips = Math.min(distance(word, candidate, allowed), distance(stemmed, stems[place] ?? candidate, allowed));
    if (slips > allowed) continue;
    const score = slips - Math.min(0.3, frequency(place) / 100);
    if (!best || score < best.score) best = { place, slips, score };
  }
  return best && { place: best.place, slips: best.slips };
}

/** Edits between two words (insert, drop, change, swap neighbours), or more than `limit` when there are more. */
export function distance(a: string, b: string, limit: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let edits = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        edits = Math.min(edits, (beforeLast[column - 2] ?? 0) + 1);
      }
      current.push(edits);
      least = Math.min(least, edits);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? limit + 1;
}
