import type { Range } from '../model/range.ts';

/** Those of a list in source order that begin inside a range; found by bisection. */
export function startingIn<T extends { readonly range: Range }>(list: readonly T[], within: Range): readonly T[] {
  return list.slice(indexFrom(list, within.start), indexFrom(list, within.end));
}

function indexFrom(list: readonly { readonly range: Range }[], offset: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.range.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
