import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesWildcard } from '../../src/model/wildcard.ts';

test('matches whole texts', () => {
  expect(matchesWildcard('uptime 99.9% (docs/slo.md)', '*docs/slo.md*')).toBe(true);
  expect(matchesWildcard('uptime', 'up')).toBe(false);
  expect(matchesWildcard('', '*')).toBe(true);
  expect(matchesWildcard('ab', 'a?')).toBe(true);
  expect(matchesWildcard('a', 'a?')).toBe(false);
  expect(matchesWildcard('a.b', 'a.b')).toBe(true);
  expect(matchesWildcard('axb', 'a.b')).toBe(false);
});

test('stars around any part of a text match it', () => {
  fc.assert(fc.property(fc.string(), fc.string(), fc.string(), (a, b, c) => matchesWildcard(a + b + c, `*${b.replaceAll('*', '?')}*`)));
});

test('comes to an end where a regular expression would not', () => {
  expect(matchesWildcard('a'.repeat(5_000), `${'*a'.repeat(200)}*b`)).toBe(false);
});
