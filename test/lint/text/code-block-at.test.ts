import { expect, test } from 'vitest';
import { codeBlockAt } from '../../../src/lint/text/code-block-at.ts';

const block = (start: number, end: number) => ({ language: undefined, range: { start, end }, isClosed: true });
const BLOCKS = [block(2, 4), block(4, 6), block(10, 12)];

test.each([
  [0, undefined],
  [2, 2],
  [3, 2],
  [4, 4],
  [6, undefined],
  [11, 10],
  [12, undefined],
])('finds the block around offset %i', (offset, start) => {
  expect(codeBlockAt(BLOCKS, offset)?.range.start).toBe(start);
});

test('finds nothing where there is no block', () => {
  expect(codeBlockAt([], 0)).toBeUndefined();
});
