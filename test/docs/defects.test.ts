import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rules } from '../../src/generated/rules.ts';

const page = readFileSync(join(import.meta.dirname, '../../docs/defects.md'), 'utf8');

test('the page on defects has forty rows and names rules that exist', () => {
  const numbers = Array.from(page.matchAll(/^\| (\d+) +\|/gm), ([, number]) => Number(number));
  expect(numbers).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
  const ids = new Set(rules.map(({ id }) => id));
  const named = Array.from(page.matchAll(/`([a-z]+\/[a-z-]+)`/g), ([, id = '']) => id);
  expect(named.filter((id) => !ids.has(id))).toEqual([]);
});
