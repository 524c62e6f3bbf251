import { expect, test } from 'vitest';
import { nameWords } from '../../../src/lint/text/name-words.ts';

test('joins names as a sentence does', () => {
  expect(nameWords([], 'and')).toBe('');
  expect(nameWords(['a'], 'and')).toBe('`a`');
  expect(nameWords(['a', 'b', 'c'], 'or')).toBe('`a`, `b` or `c`');
});

test('keeps to what a message can show', () => {
  const names = Array.from({ length: 30 }, (_, index) => `long-name-of-a-tool-${index}`);
  expect(nameWords(names, 'and')).toBe('`long-name-of-a-tool-0`, `long-name-of-a-tool-1` and 28 more');
  expect(nameWords(['x'.repeat(200), 'y'], 'and').length).toBeLessThanOrEqual(80);
});

test('shows control characters and takes no backticks over', () => {
  expect(nameWords(['a\u001b[2J`b'], 'and')).toBe("`a\\u{1b}[2J'b`");
});
