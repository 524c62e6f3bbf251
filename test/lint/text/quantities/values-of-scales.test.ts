import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../../../src/lint/text/quantities/find-quantities.ts';
import { valuesOfScales } from '../../../../src/lint/text/quantities/values-of-scales.ts';

const levelsOf = (text: string): readonly string[] => {
  const quantities = findQuantities(text);
  const levels = valuesOfScales(text, quantities);
  return quantities.filter((quantity) => levels.has(quantity)).map(({ start, end }) => text.slice(start, end));
};

describe('three values of one kind', () => {
  test('are a scale within a sentence', () => {
    expect(levelsOf('Answer in 5 minutes, 30 minutes or 60 minutes. Rest after 90 minutes.')).toEqual([
      '5 minutes',
      '30 minutes',
      '60 minutes',
    ]);
  });

  test('are none where a sentence ends between them, or where they are of two kinds', () => {
    expect(levelsOf('Answer in 5 minutes or 30 minutes. Rest after 60 minutes.')).toEqual([]);
    expect(levelsOf('Answer in 5 minutes or 30 minutes, with 90% of the crates.')).toEqual([]);
  });

  test('are found in one pass over hundreds of values', () => {
    let reads = 0;
    const quantities = findQuantities('Answer in 5 minutes. '.repeat(500)).map((quantity) => ({
      ...quantity,
      get start() {
        reads++;
        return quantity.start;
      },
    }));
    expect(quantities).toHaveLength(500);
    expect(valuesOfScales('Answer in 5 minutes. '.repeat(500), quantities)).toEqual(new Set());
    expect(reads).toBeLessThan(20_000);
  });
});
