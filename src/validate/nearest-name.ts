/** Names longer than this are never compared: nobody mistypes them by a letter. */
const MOST_CHARACTERS = 64;

/**
 * The candidate that a wrong name most likely means, for "did you mean". The same letters in another case come first,
 * then the fewest insertions, deletions, replacements and swaps: at most one in three characters, at most three.
 * Among equals the first candidate wins.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  if (name.length > MOST_CHARACTERS) return undefined;
  const folded = fold(name);
  let best: string | undefined;
  let fewest = Math.min(3, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    if (candidate === name || candidate.length > MOST_CHARACTERS) continue;
    const edits = distanceBelow(folded, fold(candidate), fewest);
    if (edits >= fewest) continue;
    best = candidate;
    fewest = edits;
    if (edits === 0) break;
  }
  return best;
}

/** `allowed-tools`, `allowed_tools` and `allowedTools` are one name. */
function fold(name: string): string {
  return name.toLowerCase().replaceAll(/[-_ ]/g, '');
}

/** Optimal string alignment distance; `limit` or more once it can't be less. */
function distanceBelow(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current: number[] = [row];
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const replaced = at(last, column - 1) + (isSame ? 0 : 1);
      const edits = Math.min(replaced, at(last, column) + 1, at(current, column - 1) + 1);
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(isSwap ? Math.min(edits, at(beforeLast, column - 2) + 1) : edits);
    }
    if (Math.min(...current) >= limit) return limit;
    beforeLast = last;
    last = current;
  }
  return at(last, b.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Infinity;
}
