import { BAND_COUNT, bandOf, compareSketches, type TextSketch } from './text-sketch.ts';

const LEAST_SHARE = 0.8;
/** Texts of one band that a new one is compared with; more would be copies of these. */
const MOST_COMPARED = 8;

/**
 * Groups texts that share at least 80 % with another of the group; groups of at least two, members and groups in the
 * order given. The cost grows with the number of texts, not with its square.
 */
export function groupCopies<Item extends { readonly sketch: TextSketch }>(items: readonly Item[]): readonly (readonly Item[])[] {
  const parents = items.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[index] = root;
    return root;
  };
  // Band by band, so that the keys of one are in memory at a time.
  for (let band = 0; band < BAND_COUNT; band++) {
    const byKey = new Map<string, number[]>();
    items.forEach(({ sketch }, index) => {
      const key = bandOf(sketch, band);
      const known = byKey.get(key) ?? [];
      byKey.set(key, known);
      for (const other of known) {
        const first = items[other];
        if (first === undefined || rootOf(other) === rootOf(index)) continue;
        if (compareSketches(first.sketch, sketch) >= LEAST_SHARE) join(parents, rootOf(other), rootOf(index));
      }
      if (known.length < MOST_COMPARED) known.push(index);
    });
  }
  const groups = new Map<number, Item[]>();
  items.forEach((item, index) => groups.set(rootOf(index), [...(groups.get(rootOf(index)) ?? []), item]));
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The least index of a group is its root, so that groups come in the order of their first members. */
function join(parents: number[], a: number, b: number): void {
  parents[Math.max(a, b)] = Math.min(a, b);
}
