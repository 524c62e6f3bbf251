import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { displayWidth, splitGraphemes } from '../../src/report/display-width.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
const segments = (text: string): readonly unknown[] =>
  Array.from(segmenter.segment(text), ({ segment, index }) => ({ text: segment, offset: index }));

describe('the characters that a reader sees', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'a',
      ' ',
      '\t',
      'é',
      'ʰ',
      '’',
      '→',
      '✅',
      '⚠',
      '⚠️',
      '️',
      '🚀',
      '👩',
      '‍',
      '💻',
      '🏽',
      '🇩',
      '🇪',
      '1️⃣',
      '́',
      '­',
      '中',
      '각',
      '\r',
      '\n',
      '⃣',
    ),
    fc.constantFrom(
      '\u02ff',
      '\u2010',
      '\u2bff',
      '\ue000',
      '\uf8ff',
      '\u{1f300}',
      '\u{1f3fa}',
      '\u{1f3fb}',
      '\u{1f400}',
      '\u{1faff}',
      '\ud83d',
      '\ude00',
    ),
    fc.string({ unit: 'grapheme', maxLength: 2 }),
    fc.string({ unit: 'binary', maxLength: 2 }),
  );

  test('are those of Intl.Segmenter, for any text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('');
        expect(splitGraphemes(text)).toEqual(segments(text));
      }),
      { numRuns: 2_000 },
    );
  });

  test('are those of Intl.Segmenter, for each code point that is taken without asking it', () => {
    for (let point = 0x20; point <= 0x1faff; point++) {
      if ((point >= 0x2c00 && point < 0xe000) || (point >= 0xf900 && point < 0x1f300)) continue;
      const text = `a${String.fromCodePoint(point)}b${String.fromCodePoint(point)}\ufe0fc${String.fromCodePoint(point)}\u0301\ufe0f\u036f→`;
      expect(splitGraphemes(text)).toEqual(segments(text));
    }
  });
});

test('a picture takes two columns', () => {
  expect(displayWidth('🚀 go ⚠️')).toBe(8);
});
