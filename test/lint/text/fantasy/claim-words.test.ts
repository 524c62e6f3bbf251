import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CAPABILITY_HINTS, CAPABILITY_PATTERNS } from '../../../../src/lint/text/fantasy/capability-lexicon.ts';
import { CAPABILITY_WORDS, MEASURED_WORDS } from '../../../../src/lint/text/fantasy/capability-words.ts';
import { HYPE_ENTRIES, HYPE_WORDS } from '../../../../src/lint/text/fantasy/hype-lexicon.ts';
import { SPECULATION_HINTS, SPECULATION_WORDS } from '../../../../src/lint/text/fantasy/speculation-lexicon.ts';
import { GUARANTEE_PATTERNS } from '../../../../src/lint/text/fantasy/guarantee-patterns.ts';
import { PERSONA_PATTERNS } from '../../../../src/lint/text/persona-lexicon.ts';

/** The source without what looks around and takes no character: the generator knows none of that, and has more texts without it. */
function withoutAssertions(source: string, keepsBorders = false): string {
  const start = /\(\?<?[=!]/.exec(source)?.index;
  if (start === undefined)
    return (keepsBorders ? source : source.replaceAll(String.raw`\b`, '')).replace(/(?<!\[|\\)\^|(?<!\\)\$(?!\]|€|\\)/g, '');
  let end = start;
  for (let depth = 0, isClass = false; depth > 0 || end === start; end++) {
    const character = source[end];
    if (character === '\\') end++;
    else if (character === '[') isClass = true;
    else if (character === ']') isClass = false;
    else if (!isClass && character === '(') depth++;
    else if (!isClass && character === ')') depth--;
  }
  return withoutAssertions(`${source.slice(0, start)}${source.slice(end)}`, keepsBorders);
}

const MEASURED = CAPABILITY_PATTERNS.filter(({ isMeasured }) => isMeasured).map(({ pattern }) => ({ pattern, words: MEASURED_WORDS }));

/** As the walk over a text sees words: letters and digits, and what lies beyond ASCII. */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9\u0080-\uffff]+/g) ?? [];
const isStrange = (word: string): boolean => /[^\x00-\x7f]/.test(word);

const entries = [...PERSONA_PATTERNS, ...GUARANTEE_PATTERNS, ...MEASURED].filter(({ words }) => words.length > 0);
const hints = [
  ...CAPABILITY_HINTS.map((source) => ({ source, words: CAPABILITY_WORDS })),
  ...SPECULATION_HINTS.map((source) => ({ source, words: SPECULATION_WORDS })),
  ...HYPE_ENTRIES.flatMap((entry) => entry.words).map((word) => ({ source: word.replaceAll('-', '[- ]'), words: HYPE_WORDS })),
];
const cases = [...entries.map(({ pattern, words }) => ({ source: pattern.source, words })), ...hints];

describe('a line without the words of a pattern', () => {
  test.each(cases)('has no match of $source', ({ source, words }) => {
    const known = new Set(words);
    const text = fc.stringMatching(new RegExp(`^(?:${withoutAssertions(source)})$`));
    const withBorders = new RegExp(withoutAssertions(source, true));
    fc.assert(
      fc.property(text, (match) => {
        fc.pre(withBorders.test(match));
        expect(wordsOf(match).some((word) => known.has(word) || isStrange(word))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

test('signs fit into the bits of a number', () => {
  expect(PERSONA_PATTERNS.length).toBeLessThan(31);
  expect(GUARANTEE_PATTERNS.length).toBeLessThan(31);
});

test('the hints of patterns fit into the bits of a number', () => {
  expect(CAPABILITY_PATTERNS.length).toBeLessThan(31);
});
