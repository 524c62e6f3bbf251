import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHostYaml } from '../../src/host/read-host-yaml.ts';
import { readYaml } from '../../src/parse/read-yaml.ts';
import { scanYaml } from '../../src/parse/scan-yaml.ts';

/** A comment is left to the parser, and changes nothing but offsets. */
const COMMENT = '#\n';

const KEYS = ['name', 'description', 'a', 'B_c', 'd-e', 'true', 'Null', '__proto__', 'on', 'x1', '1x', '-', '"q"', '<<', 'a b'];
const PIECES = [
  'word', 'two words', 'a:b', 'a: b', 'a #b', 'a#b', '#c', ':', ': ', ',', '[x]', '{y}', '"', "'", '&a', '*a', '!t', '|', '>', '%', '@', '`', '\\n', '\\',
  'null', 'True', 'FALSE', 'yes', '12', '1.5', '.inf', '~', '-', '- x', '---', '...', '?', '? k', '/p/q', ' ', '  ', '\t', '\u00a0', '–', '😀', '\u2028',
  '\u0085', '\ufeff', 'a\u3000', 'b\u2003', '\r', '', '"q"', '"a: #b"', '"a\\tb"', '"" ', '""', '" "', '<<', '=',
]; // prettier-ignore
const line = fc
  .tuple(
    fc.constantFrom('', '', '', '', ' ', '\n'),
    fc.constantFrom(...KEYS.slice(0, 5), ...KEYS),
    fc.constantFrom(': ', ': ', ': ', ':  ', ':', ' : '),
    fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 }),
    fc.constantFrom('', '', ' ', '  '),
  )
  .map(([indent, key, colon, pieces, end]) => indent + key + colon + pieces.join('') + end);
const everyday = fc
  .tuple(
    fc.constantFrom('a', 'B_c', 'd-e', 'name'),
    fc.constantFrom(
      'x',
      'two words',
      'a: b',
      'use: this: now',
      'a: b:',
      'a:',
      'x: "y"',
      'x: - y',
      '12',
      '0',
      '007',
      'true',
      'No',
      '"q\\n\\"r\\""',
      '"q: r"',
    ),
    fc.constantFrom('', ' '),
  )
  .map(([key, value, end]) => `${key}: ${value}${end}`);
const list = fc
  .tuple(
    fc.constantFrom('a:', 'e:', 'e: ', 'name:'),
    fc.array(
      fc.tuple(
        fc.constantFrom('  ', '  ', '  ', '', ' '),
        fc.constantFrom('- ', '- ', '-  ', '-'),
        fc.constantFrom('x', 'a b', 'Bash(git:*)', '"q"', 'a: b', 'a: b: c', '- n', 'true', '7', '[x]', 'a ', ''),
      ),
      { maxLength: 3 },
    ),
  )
  .map(([key, items]) => [key, ...items.map(([indent, dash, text]) => indent + dash + text)].join('\n'));
const lines = fc.array(fc.oneof({ weight: 1, arbitrary: line }, { weight: 3, arbitrary: everyday }, { weight: 2, arbitrary: list }), {
  maxLength: 4,
});
const yaml = fc.tuple(lines, fc.constantFrom('\n', '')).map(([all, end]) => all.join('\n') + end);

describe('reading one-line fields without the YAML parser', () => {
  test('gives values, entries, problems and places as the parser does, for any lines', () => {
    fc.assert(
      fc.property(yaml, (source) => {
        if (scanYaml(source, 0) === undefined) return true;
        const { rangeOf, ...read } = readYaml(source, 2);
        const { rangeOf: parsedRangeOf, ...parsed } = readYaml(COMMENT + source, 0);
        const pointers = [
          '/name',
          '/a',
          '/missing',
          '/name/0',
          '/a/0',
          '/e/1',
          '/e/2',
          '/e/01',
          '/e/0/0',
          ...parsed.entries.map(({ key }) => `/${key}`),
        ];
        const isPlaced = pointers.every((pointer) =>
          (['key', 'value'] as const).every((part) => isDeepStrictEqual(rangeOf(pointer, part), parsedRangeOf(pointer, part))),
        );
        return isPlaced && isDeepStrictEqual(read, parsed);
      }),
      { numRuns: 10_000 },
    );
  });

  test('gives what the reading of Claude Code gives, for any lines', () => {
    fc.assert(
      fc.property(yaml, (source) => {
        if (scanYaml(source, 0) === undefined) return true;
        const parsed = readHostYaml(COMMENT + source);
        const expected = parsed.kind === 'broken' ? { ...parsed, offset: parsed.offset - COMMENT.length } : parsed;
        return isDeepStrictEqual(readHostYaml(source), expected);
      }),
      { numRuns: 10_000 },
    );
  });

  test('needs no parser for everyday front matter', () => {
    const read = scanYaml(
      'name: a-b\ndescription: "Use it: \\"always\\""\ntools: Read, Bash(git:*)\nmaxTurns: 9\nskills:\n  - x\n  - y z \n',
      4,
    );
    expect(read).toEqual({
      value: { name: 'a-b', description: 'Use it: "always"', tools: 'Read, Bash(git:*)', maxTurns: 9, skills: ['x', 'y z'] },
      entries: [
        { key: 'name', keyRange: { start: 4, end: 8 }, valueRange: { start: 10, end: 13 } },
        { key: 'description', keyRange: { start: 14, end: 25 }, valueRange: { start: 27, end: 47 } },
        { key: 'tools', keyRange: { start: 48, end: 53 }, valueRange: { start: 55, end: 72 } },
        { key: 'maxTurns', keyRange: { start: 73, end: 81 }, valueRange: { start: 83, end: 84 } },
        { key: 'skills', keyRange: { start: 85, end: 91 }, valueRange: { start: 95, end: 108 } },
      ],
      items: new Map([
        [
          'skills',
          [
            { start: 97, end: 98 },
            { start: 103, end: 106 },
          ],
        ],
      ]),
      errors: [],
    });
  });

  test('takes white space that is no blank for a part of the words', () => {
    expect(scanYaml('a: x\u3000 \n', 0)?.value).toEqual({ a: 'x\u3000' });
  });

  test('sees the unquoted colons that make front matter broken', () => {
    expect(scanYaml('name: a\ndescription: Use when: it rains: always\nmodel: opus\n', 0)).toEqual({
      value: {},
      entries: [
        { key: 'name', keyRange: { start: 0, end: 4 }, valueRange: { start: 6, end: 7 } },
        { key: 'description', keyRange: { start: 8, end: 19 }, valueRange: { start: 21, end: 60 } },
      ],
      items: new Map(),
      errors: [21, 31],
    });
  });

  test.each([
    '',
    'a:\n',
    'a: null\n',
    'a: 1.0\n',
    'a: b #c\n',
    'a: b: "c"\n',
    'a: "x\\x41"\n',
    'a: x\na: y\n',
    'a: x\n\nb: y\n',
    'a: x\n  y\n',
    'a: [x]\n',
    'a:\n  - b: c\n',
    'a:\n  - b\n   - c\n',
  ])('leaves %j to the parser', (source) => {
    expect(scanYaml(source, 0)).toBeUndefined();
  });
});
