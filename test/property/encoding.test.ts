import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/fix/apply-edits.ts';
import byteOrderMark from '../../src/lint/rules/encoding/byte-order-mark.ts';
import invisible from '../../src/lint/rules/encoding/invisible.ts';
import lineEndings from '../../src/lint/rules/encoding/line-endings.ts';
import lookAlike from '../../src/lint/rules/encoding/look-alike.ts';
import replacementCharacter from '../../src/lint/rules/encoding/replacement-character.ts';
import { findInvisible } from '../../src/lint/text/invisible-characters.ts';
import { findLineEnds } from '../../src/lint/text/line-ends.ts';
import { findMixedWords } from '../../src/lint/text/mixed-scripts.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Rule } from '../../src/model/rule.ts';
import { runRuleAlone } from '../../src/testing/run-rule-alone.ts';

const RULES: readonly Rule[] = [byteOrderMark, invisible, lineEndings, lookAlike, replacementCharacter];
const PATH = 'agents/x.md';
const PIECES = [
  '\r',
  '\n',
  '\r\n',
  '---',
  '---\n',
  'name: x\n',
  'description: y\n',
  ' ',
  'a',
  'Z',
  '\u0430',
  '\u0431',
  '-',
  '`',
  '\0',
  '\u001b',
  '\u0085',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\u200e',
  '\u202e',
  '\u202c',
  '\u2066',
  '\u2069',
  '\u2011',
  '\ufeff',
  '\ufffd',
  '\u{e0061}',
  '\u{e007f}',
  '\u{1f3f4}',
  '\ufe0f',
  '\u{e0101}',
  '\u{1f469}',
  '\u05d0',
  '\u0e01',
  '\ud83d',
  '\udc00',
  'â',
  '\u0080',
];
const nasty = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
const find = (rule: Rule, text: string): readonly Finding[] => runRuleAlone(rule, new Map([[PATH, text]]));

describe('the rules about encoding', () => {
  test('never crash, and report each place once, in order', () => {
    fc.assert(
      fc.property(nasty, fc.constantFrom(...RULES), (text, rule) => {
        const keys = find(rule, text).map(({ messageId, place }) => `${messageId} ${place.range?.start} ${place.range?.end}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 1_000 },
    );
  });

  test('a fix takes away what it is for', () => {
    fc.assert(
      fc.property(nasty, fc.constantFrom(...RULES), (text, rule) => {
        for (const finding of find(rule, text)) {
          for (const { edits } of finding.fixes) {
            const after = applyEdits(text, edits);
            expect(after).not.toBe(text);
            if (rule === lineEndings && finding.messageId !== 'mixed') expect(findLineEnds(after).lone).toEqual([]);
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('take linear time, whatever the text is full of', () => {
    for (const piece of PIECES.flatMap((one) => [one, `${one}a`, `a${one}\n`])) {
      const text = piece.repeat(50_000);
      const start = performance.now();
      findInvisible(text);
      findMixedWords(text);
      findLineEnds(text);
      expect({ piece, isSlow: performance.now() - start > 3_000 }).toEqual({ piece, isSlow: false });
    }
  }, 60_000);
});
