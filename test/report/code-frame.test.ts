import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createLineIndex } from '../../src/model/line-index.ts';
import type { CodeFrame } from '../../src/report/code-frame.ts';
import { codeFrame } from '../../src/report/code-frame.ts';
import { displayWidth } from '../../src/report/display-width.ts';
import { rangeOf } from './example-run.ts';

function frameOf(text: string, part: string, columns = 60): CodeFrame {
  return codeFrame(text, createLineIndex(text), rangeOf(text, part), columns);
}

describe('the code frame', () => {
  test('shows the line and marks the range', () => {
    expect(frameOf('one\ntwo three four\n', 'three')).toEqual({
      lineNumber: 2,
      lastLine: 2,
      text: 'two three four',
      markStart: 4,
      markWidth: 5,
    });
  });

  test('fills tabs up to the next multiple of four columns', () => {
    expect(frameOf('a\tb\tccc', 'ccc')).toMatchObject({ text: 'a   b   ccc', markStart: 8, markWidth: 3 });
  });

  test('gives wide characters and emoji two columns', () => {
    expect(frameOf('日本 x 👨‍👩‍👧 here', 'here')).toMatchObject({ text: '日本 x 👨‍👩‍👧 here', markStart: 10, markWidth: 4 });
    expect(frameOf('日本 x', '日本')).toMatchObject({ markStart: 0, markWidth: 4 });
  });

  test('counts a letter with its combining marks as one column', () => {
    expect(frameOf('cafe\u0301 au lait', 'au')).toMatchObject({ markStart: 5, markWidth: 2 });
  });

  test('gives a combining mark without a letter something to stand on', () => {
    expect(frameOf('\u0301x', 'x')).toMatchObject({ text: '◌\u0301x', markStart: 1 });
  });

  test('marks one column for an empty range, past the end of the line too', () => {
    const lines = createLineIndex('ab\ncd');
    expect(codeFrame('ab\ncd', lines, { start: 1, end: 1 }, 60)).toMatchObject({ text: 'ab', markStart: 1, markWidth: 1 });
    expect(codeFrame('ab\ncd', lines, { start: 2, end: 2 }, 60)).toMatchObject({ text: 'ab', markStart: 2, markWidth: 1 });
    expect(codeFrame('ab\ncd', lines, { start: 5, end: 5 }, 60)).toMatchObject({ text: 'cd', markStart: 2, markWidth: 1 });
  });

  test('marks to the end of the first line of a longer range and names its last line', () => {
    expect(frameOf('one two\nthree\nfour', 'two\nthree\n')).toEqual({
      lineNumber: 1,
      lastLine: 2,
      text: 'one two',
      markStart: 4,
      markWidth: 3,
    });
  });

  test('cuts a long line on both sides of the mark', () => {
    const frame = frameOf(`${'a '.repeat(500)}MARK${' b'.repeat(500)}`, 'MARK', 20);
    expect(frame).toMatchObject({ text: '… a a a MARK b b b …', markStart: 8, markWidth: 4 });
  });

  test('shows the beginning of a mark that is longer than the terminal is wide', () => {
    const frame = frameOf(`x ${'m'.repeat(300)} y`, 'm'.repeat(300), 20);
    expect(frame).toMatchObject({ text: `…${'m'.repeat(18)}…`, markStart: 1, markWidth: 18 });
  });

  test('makes control characters, direction marks and zero-width characters visible', () => {
    expect(frameOf('a\u001b[31m\u202eb\u200bc\u009bd', 'd')).toMatchObject({ text: 'a␛[31m<U+202E>b<U+200B>c<U+009B>d' });
  });

  test('replaces a tower of combining marks', () => {
    expect(frameOf(`a${'\u0301'.repeat(100)} b`, 'b').text).toBe('\ufffd b');
  });

  test('never throws, never exceeds the width and never lets a control character through', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 60 });
    fc.assert(
      fc.property(anyText, fc.nat(80), fc.nat(80), fc.integer({ min: 20, max: 40 }), (text, a, b, columns) => {
        const range = { start: Math.min(a, b), end: Math.max(a, b) };
        const frame = codeFrame(text, createLineIndex(text), range, columns);
        expect(displayWidth(frame.text)).toBeLessThanOrEqual(columns);
        expect(frame.text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
        expect(frame.markWidth).toBeGreaterThanOrEqual(1);
        expect(frame.markStart + frame.markWidth).toBeLessThanOrEqual(columns + 1);
      }),
      { numRuns: 500 },
    );
  });
});
