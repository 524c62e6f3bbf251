import { expect, test } from 'vitest';
import { nearestColor } from '../../../src/lint/text/nearest-color.ts';

test.each([
  ['teal', 'cyan'],
  ['Deep_Blue', 'blue'],
  ['dark-red', 'red'],
  ['magenta', 'pink'],
  ['#F44336', 'red'],
  ['#FF6B35', 'orange'],
  ['#ffeb3b', 'yellow'],
  ['#4CAF50', 'green'],
  ['#4ECDC4', 'cyan'],
  ['#2196F3', 'blue'],
  ['#9C27B0', 'purple'],
  ['#E91E63', 'pink'],
  ['#ff0010', 'red'],
])('takes %s for %s', (value, color) => {
  expect(nearestColor(value)).toBe(color);
});

test.each(['gray', '#808080', '#000000', '#fff', 'none', ''])('takes `%s` for no colour', (value) => {
  expect(nearestColor(value)).toBeUndefined();
});
