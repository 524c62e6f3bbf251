import { indexFrom } from '../model/index-from.ts';
import type { Range } from '../model/range.ts';

/** Those of a list in source order that begin inside a range; found by bisection. */
export function startingIn<T extends { readonly range: Range }>(list: readonly T[], within: Range): readonly T[] {
  return list.slice(indexFrom(list, within.start), indexFrom(list, within.end));
}
