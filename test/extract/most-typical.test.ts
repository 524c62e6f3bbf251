import { expect, test } from 'vitest';
import { mostTypical } from '../../src/extract/most-typical.ts';

test('takes the text whose words the others have too, and the first of equal ones', () => {
  const texts = ['Check every old box twice.', 'Check every box.', 'Paint a tin can.'];
  expect(mostTypical(texts)).toBe('Check every box.');
  expect(mostTypical(texts.toReversed())).toBe('Check every box.');
  expect(mostTypical(['b', 'a'])).toBe('a');
});
