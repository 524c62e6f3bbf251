import type { Range } from './range.ts';

/** The index of the first of a list in source order that does not begin before an offset, found by halving. */
export function indexFrom(list: readonly { readonly range: Range }[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.range.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
