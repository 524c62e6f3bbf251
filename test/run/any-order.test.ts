import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileHost } from '../../src/model/file-host.ts';
import { createMemoryHost } from '../../src/run/memory-host.ts';
import { createToolkit } from '../../src/run/create-toolkit.ts';

const agent = (name: string, next: string): string =>
  `---\nname: ${name}\ndescription: Reviews code. Use PROACTIVELY when code has changed.\ntools: Read\n---\n\nAlways run the tests. Never run the tests.\nAsk the \`${next}\` agent.\n`;
const FILES = Object.fromEntries(
  Array.from({ length: 12 }, (_, number) => [`agents/a${number}.md`, agent(`a${number % 5}`, `a${number + 1}`)]),
);

/** A host that lists its files in some order, and reads each after some turns. */
function disordered(orders: readonly number[]): FileHost {
  const host = createMemoryHost(FILES, { gitRoot: '.' });
  let at = 0;
  const next = (): number => orders[at++ % orders.length] ?? 0;
  return {
    ...host,
    glob: async (folder, patterns, ignore) => {
      const keyed = (await host.glob(folder, patterns, ignore)).map((entry) => [next(), entry] as const);
      return keyed.toSorted(([a], [b]) => a - b).map(([, entry]) => entry);
    },
    readText: async (path) => {
      for (let turns = next() % 5; turns > 0; turns--) await nextTurn();
      return host.readText(path);
    },
  };
}

test('gives the same report in whatever order files are listed, and however long each takes to read', async () => {
  const { lines: _lines, ...sorted } = await createToolkit(createMemoryHost(FILES, { gitRoot: '.' })).lint(['agents'], { preset: 'all' });
  expect(sorted.files.flatMap(({ findings }) => findings).length).toBeGreaterThan(12);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(100), { minLength: 3, maxLength: 17 }), async (orders) => {
      const { lines: _others, ...report } = await createToolkit(disordered(orders)).lint(['agents'], { preset: 'all' });
      expect(report).toEqual(sorted);
    }),
    { numRuns: 12 },
  );
});
