import { expect, test } from 'vitest';
import { startProgress } from '../../src/cli/progress.ts';

function watch(
  isTerminal: boolean,
  times: readonly number[],
): { readonly written: readonly string[]; readonly finish: () => Promise<void> } {
  const written: string[] = [];
  let now = 0;
  const stream = { isTerminal, columns: 80, write: async (text: string) => void written.push(text) };
  const progress = startProgress(stream, () => now);
  for (const [index, time] of times.entries()) {
    now = time;
    progress.onProgress(index + 1, times.length);
  }
  return { written, finish: () => progress.stop() };
}

test('says nothing within the first second', async () => {
  const { written, finish } = watch(true, [10, 500, 999]);
  await finish();
  expect(written).toEqual([]);
});

test('says how far it is after a second, ten times a second at most, and cleans up', async () => {
  const { written, finish } = watch(true, [500, 1000, 1050, 1100]);
  expect(written).toEqual(['\r\u001b[K2 of 4 files', '\r\u001b[K4 of 4 files']);
  await finish();
  expect(written.at(-1)).toBe('\r\u001b[K');
});

test('says nothing where nobody looks', async () => {
  const { written, finish } = watch(false, [1000, 2000]);
  await finish();
  expect(written).toEqual([]);
});
