import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHostYaml } from '../../src/host/read-host-yaml.ts';
import type { Json } from '../../src/model/json.ts';
import { readYaml } from '../../src/parse/read-yaml.ts';
import { writeKey, writeValue } from '../../src/render/write-yaml.ts';

function write(key: string, value: Json): string {
  return `${writeKey(key)}:${writeValue(value)}\n`;
}

describe('a front matter entry', () => {
  test.each<[Json, string]>([
    ['Read, Grep', 'k: Read, Grep\n'],
    ['opus', 'k: opus\n'],
    ['Use when: x', 'k: "Use when: x"\n'],
    ['yes', 'k: "yes"\n'],
    ['12', 'k: "12"\n'],
    ['# no comment', 'k: "# no comment"\n'],
    ['', 'k: ""\n'],
    ['a "quoted" \\ word\t', 'k: "a \\"quoted\\" \\\\ word\\t"\n'],
    ['first\n\nsecond', 'k: |-\n  first\n\n  second\n'],
    [' first\nsecond', 'k: " first\\nsecond"\n'],
    ['uses a --- b', 'k: "uses a \\x2d\\x2d\\x2d b"\n'],
    [5, 'k: 5\n'],
    [true, 'k: true\n'],
    [null, 'k: null\n'],
    [[], 'k: []\n'],
    [{}, 'k: {}\n'],
    [['Read', 'Bash(git *)'], 'k:\n  - Read\n  - Bash(git *)\n'],
    [
      { Stop: [{ hooks: [{ type: 'command', command: 'x\ny' }] }] },
      'k:\n  Stop:\n    - hooks:\n        - type: command\n          command: |-\n            x\n            y\n',
    ],
  ])('writes %j', (value, text) => {
    expect(write('k', value)).toBe(text);
  });

  const character = fc.constantFrom(
    '-',
    '-',
    '\n',
    ' ',
    ':',
    '#',
    '"',
    "'",
    '\\',
    'a',
    'é',
    '🎯',
    '\t',
    '\r',
    '\u0085',
    '\u2028',
    '\ud800',
    '{',
    '[',
    '&',
    '*',
    '|',
    '>',
    '%',
    '@',
    '`',
    '0',
    '~',
  );
  const text = fc.oneof(
    fc.array(character).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  const json = fc.letrec<{ json: Json }>((tie) => ({
    json: fc.oneof(
      { depthSize: 'small' },
      text,
      fc.constantFrom(null, true, false, 0, -1, 1.5, 1e21, 'null', 'True', '0x1f', '1e3', '.5', '2020-01-01', '<<', '=', '---', '-----'),
      fc.array(tie('json'), { maxLength: 3 }),
      fc.dictionary(text, tie('json'), { maxKeys: 3 }),
    ),
  })).json;

  test('is read back by strict YAML, and never holds a fence', () => {
    fc.assert(
      fc.property(json, (value) => {
        const written = write('key', value);
        expect(written).not.toContain('---');
        const reading = readYaml(written, 0);
        expect(reading.problems).toEqual([]);
        expect(reading.value).toEqual({ key: value });
      }),
      { numRuns: 500 },
    );
  });

  test('is read back by Claude Code', () => {
    fc.assert(
      fc.property(text, (value) => {
        const reading = readHostYaml(write('key', value));
        expect(reading).toMatchObject({ kind: 'read' });
      }),
    );
  });
});
