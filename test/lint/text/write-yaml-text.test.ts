import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHostYaml } from '../../../src/host/read-host-yaml.ts';
import { blockScalar, doubleQuoted } from '../../../src/lint/text/write-yaml-text.ts';
import { readYaml } from '../../../src/parse/read-yaml.ts';

const line = fc.string({
  unit: fc.oneof(fc.constantFrom(...'\\"\': #{}[]*&!|>%@`-nt\t '), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })),
});

describe('doubleQuoted', () => {
  test('gives back every line, to strict readers and to Claude Code', () => {
    fc.assert(
      fc.property(
        line.filter((text) => !/[\r\n]/.test(text)),
        (text) => {
          const source = `key: ${doubleQuoted(text)}\n`;
          expect(readYaml(source, 0).value).toEqual({ key: text });
          expect(readHostYaml(source)).toEqual({ kind: 'read', value: { key: text } });
        },
      ),
      { numRuns: 500 },
    );
  });

  test('keeps a literal backslash-n as two characters', () => {
    expect(doubleQuoted('one\\ntwo "three"')).toBe('"one\\\\ntwo \\"three\\""');
  });
});

describe('blockScalar', () => {
  test('gives back lines that are not indented', () => {
    const words = fc.stringMatching(/^[a-z<"'][a-z:#"' ]{0,20}[a-z>"']$/);
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n'), (lines, lineEnd) => {
        const value = lines.join(lineEnd);
        expect(readYaml(`key: ${blockScalar(value, value)}\n`, 0).value).toEqual({ key: lines.join('\n') });
      }),
      { numRuns: 300 },
    );
  });

  test('takes away what all further lines are indented by, and keeps the rest', () => {
    expect(blockScalar('one: a\n  two: b\n\n    three', '\n')).toBe('|-\n  one: a\n  two: b\n\n    three');
  });
});
