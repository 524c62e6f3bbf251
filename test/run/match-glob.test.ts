import { describe, expect, test } from 'vitest';

import { expandBraces, matchesGlob } from '../../src/run/match-glob.ts';

describe('a glob in memory', () => {
  test.each([
    ['a/b/c.md', '**/*.md', true],
    ['c.md', '**/*.md', true],
    ['a/b/c.md', '*.md', false],
    ['a/b/c.md', 'a/**', true],
    ['a/b/c.md', 'a/**/b/**/c.md', true],
    ['a/c.md', 'a/?.md', true],
    ['a/c.mdx', '**/*.md', false],
    ['.claude/agents/x.md', '**/agents/*.md', true],
    ['a/b.md', '{a,c}/{b,d}.md', true],
    ['a+b.md', 'a+b.md', true],
    ['axb.md', 'a.b.md', false],
  ])('%s matches %s: %s', (path, pattern, expected) => {
    expect(matchesGlob(path, pattern)).toBe(expected);
  });

  test('expands braces in order and stops at 64 alternatives', () => {
    expect(expandBraces('{a,b}{1,2}')).toEqual(['a1', 'a2', 'b1', 'b2']);
    expect(expandBraces('{a,b}'.repeat(30)).length).toBeLessThanOrEqual(64);
  });

  test('needs no more than a moment for a hostile pattern', () => {
    expect(matchesGlob('a'.repeat(5000), '*a'.repeat(500) + 'b')).toBe(false);
  });
});
