import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CAPABILITY_PATTERNS } from '../../../../src/lint/text/fantasy/capability-lexicon.ts';
import { GUARANTEE_PATTERNS } from '../../../../src/lint/text/fantasy/guarantee-patterns.ts';
import { PERSONA_PATTERNS } from '../../../../src/lint/text/persona-lexicon.ts';

/** The source without what looks around and takes no character: the generator knows none of that, and has more texts without it. */
function withoutAssertions(source: string): string {
  const start = /\(\?<?[=!]/.exec(source)?.index;
  if (start === undefined) return source.replaceAll(String.raw`\b`, '').replace(/(?<!\[|\\)\^|(?<!\\)\$(?!\]|€|\\)/g, '');
  let end = start;
  for (let depth = 0, isClass = false; depth > 0 || end === start; end++) {
    const character = source[end];
    if (character === '\\') end++;
    else if (character === '[') isClass = true;
    else if (character === ']') isClass = false;
    else if (!isClass && character === '(') depth++;
    else if (!isClass && character === ')') depth--;
  }
  return withoutAssertions(`${source.slice(0, start)}${source.slice(end)}`);
}

const entries = [...PERSONA_PATTERNS, ...GUARANTEE_PATTERNS].filter(({ needs }) => needs.length > 0);
const cases = entries.map(({ pattern, needs }) => ({ source: pattern.source, needs }));

describe('a line without what a pattern needs', () => {
  test.each(cases)('has no match of $source', ({ source, needs }) => {
    const text = fc.stringMatching(new RegExp(withoutAssertions(source)));
    fc.assert(
      fc.property(text, (match) => {
        expect(needs.some((words) => match.toLowerCase().includes(words))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

test('the hints of patterns fit into the bits of a number', () => {
  expect(CAPABILITY_PATTERNS.length).toBeLessThan(31);
});
