import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, editsConflict } from '../../src/fix/apply-edits.ts';

const edit = (start: number, end: number, text: string) => ({ range: { start, end }, text });

describe('applying edits', () => {
  test('replaces, inserts and deletes at the offsets of the original text', () => {
    expect(applyEdits('one two three', [edit(4, 7, '2'), edit(0, 0, '> '), edit(7, 13, '')])).toBe('> one 2');
  });

  test('leaves out an edit that overlaps an earlier one', () => {
    expect(applyEdits('abcdef', [edit(0, 3, 'X'), edit(2, 5, 'Y'), edit(5, 6, 'Z')])).toBe('XdeZ');
  });

  test('stops at the end of the text', () => {
    expect(applyEdits('abc', [edit(2, 99, 'X'), edit(100, 200, 'Y')])).toBe('abXY');
  });

  test('gives the same text in whatever order the edits come', () => {
    const anyEdit = fc.record({
      range: fc.tuple(fc.nat(30), fc.nat(5)).map(([start, length]) => ({ start, end: start + length })),
      text: fc.string(),
    });
    const shuffled = fc
      .array(anyEdit)
      .chain((edits) => fc.tuple(fc.constant(edits), fc.shuffledSubarray(edits, { minLength: edits.length })));
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), shuffled, (text, [edits, others]) => {
        expect(applyEdits(text, others)).toBe(applyEdits(text, edits));
      }),
    );
  });

  test('never throws, whatever the ranges', () => {
    const anyNumber = fc.oneof(fc.integer({ min: -5, max: 40 }), fc.constant(Number.NaN), fc.constant(Infinity));
    const anyEdit = fc.record({ range: fc.record({ start: anyNumber, end: anyNumber }), text: fc.string() });
    fc.assert(fc.property(fc.string(), fc.array(anyEdit), (text, edits) => typeof applyEdits(text, edits) === 'string'));
  });
});

describe('two edits conflict', () => {
  test('when they change the same text, not when they only touch', () => {
    expect(editsConflict(edit(0, 3, ''), edit(2, 4, ''))).toBe(true);
    expect(editsConflict(edit(0, 3, ''), edit(3, 4, ''))).toBe(false);
  });

  test('when one inserts at the border of the other', () => {
    expect(editsConflict(edit(0, 3, ''), edit(3, 3, 'x'))).toBe(true);
    expect(editsConflict(edit(3, 3, 'a'), edit(3, 3, 'b'))).toBe(true);
    expect(editsConflict(edit(0, 2, ''), edit(3, 3, 'x'))).toBe(false);
  });
});
