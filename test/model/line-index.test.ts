import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createLineIndex } from '../../src/model/line-index.ts';

test('gives each line without its end, whatever ends it', () => {
  const text = fc.array(fc.constantFrom('a', 'é', '😀', ' ', '\n', '\r', '\r\n'), { maxLength: 40 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, (sample) => {
      const lines = createLineIndex(sample);
      const expected = sample.split(/\r\n|\r|\n/);
      const found = Array.from({ length: lines.lineCount }, (_, index) => {
        const { start, end } = lines.rangeOfLine(index + 1);
        return sample.slice(start, end);
      });
      expect(found).toEqual(expected);
      for (let offset = 0; offset <= sample.length; offset++) expect(lines.offsetAt(lines.pointAt(offset))).toBe(offset);
    }),
    { numRuns: 500 },
  );
});
