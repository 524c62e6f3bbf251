import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarks, showMark } from '../../src/testing/marked-text.ts';

test('takes out the marks and keeps their ranges in order', () => {
  expect(readMarks('a ⟦bc⟧ d ⟦⟧e')).toEqual({
    text: 'a bc d e',
    ranges: [
      { start: 2, end: 4 },
      { start: 7, end: 7 },
    ],
  });
});

test('reads nested marks in the order in which they open', () => {
  expect(readMarks('⟦a⟦b⟧⟧').ranges).toEqual([
    { start: 0, end: 2 },
    { start: 1, end: 2 },
  ]);
});

test('counts UTF-16 code units', () => {
  expect(readMarks('🚀⟦x⟧').ranges).toEqual([{ start: 2, end: 3 }]);
});

test('refuses a mark without a partner', () => {
  expect(() => readMarks('a ⟦b')).toThrow('without ⟧');
  expect(() => readMarks('a⟧ b')).toThrow('without ⟦');
});

test('reads back what it shows, for any text and range', () => {
  const unmarked = fc.string({ unit: 'grapheme' }).filter((text) => !/[⟦⟧]/.test(text));
  fc.assert(
    fc.property(unmarked, fc.nat(), fc.nat(), (text, a, b) => {
      const start = a % (text.length + 1);
      const end = start + (b % (text.length - start + 1));
      expect(readMarks(showMark(text, { start, end }))).toEqual({ text, ranges: [{ start, end }] });
    }),
  );
});
