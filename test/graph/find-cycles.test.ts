import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCycles } from '../../src/graph/find-cycles.ts';

describe('circles of a graph', () => {
  test('are its strongly connected components with more than one node, and nodes that lead to themselves', () => {
    expect(findCycles(6, [[1], [2], [0, 3], [4], [], [5]])).toEqual([[0, 1, 2], [5]]);
    expect(findCycles(3, [[1], [2], []])).toEqual([]);
    expect(findCycles(0, [])).toEqual([]);
  });

  test('are found in a chain of any length', () => {
    const length = 20_000;
    const chain = Array.from({ length }, (_, node) => [(node + 1) % length]);
    expect(findCycles(length, chain)[0]).toHaveLength(length);
  });

  test('hold exactly the nodes that can be reached from each other', () => {
    const graphs = fc.array(fc.array(fc.nat(6), { maxLength: 3 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(graphs, (next) => {
        const reaches = (from: number): ReadonlySet<number> => {
          const seen = new Set<number>();
          const open = [...(next[from] ?? [])];
          for (let node = open.pop(); node !== undefined; node = open.pop()) {
            if (seen.has(node)) continue;
            seen.add(node);
            open.push(...(next[node] ?? []));
          }
          return seen;
        };
        const reached = next.map((_, node) => reaches(node));
        const expected = next.map((_, node) =>
          next.flatMap((__, other) => (reached[node]?.has(other) && reached[other]?.has(node) ? [other] : [])),
        );
        const distinct = [...new Set(expected.filter((cycle) => cycle.length > 0).map((cycle) => cycle.join()))].toSorted();
        expect(
          findCycles(7, next)
            .map((cycle) => cycle.join())
            .toSorted(),
        ).toEqual(distinct);
      }),
    );
  });
});
