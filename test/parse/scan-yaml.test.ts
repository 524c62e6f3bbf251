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
  '\u0085', '\ufeff', '\r', '', '"q"', '"a: #b"', '"a\\tb"', '"" ', '""', '" "', '<<', '=',
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
const yaml = fc.tuple(fc.array(line, { maxLength: 4 }), fc.constantFrom('\n', '')).map(([lines, end]) => lines.join('\n') + end);

describe('reading one-line fields without the YAML parser', () => {
  test('gives values, entries, problems and places as the parser does, for any lines', () => {
    fc.assert(
      fc.property(yaml, (source) => {
        if (scanYaml(source, 0) === undefined) return true;
        const { rangeOf, ...read } = readYaml(source, 2);
        const { rangeOf: parsedRangeOf, ...parsed } = readYaml(COMMENT + source, 0);
        const pointers = ['/name', '/a', '/missing', '/name/0', ...parsed.entries.map(({ key }) => `/${key}`)];
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
        return isDeepStrictEqual(readHostYaml(source), readHostYaml(COMMENT + source));
      }),
      { numRuns: 10_000 },
    );
  });

  test('needs no parser for everyday front matter', () => {
    expect(scanYaml('name: a-b\ndescription: "Use it: always"\ntools: Read, Bash(git:*)\n', 4)).toEqual({
      value: { name: 'a-b', description: 'Use it: always', tools: 'Read, Bash(git:*)' },
      entries: [
        { key: 'name', keyRange: { start: 4, end: 8 }, valueRange: { start: 10, end: 13 } },
        { key: 'description', keyRange: { start: 14, end: 25 }, valueRange: { start: 27, end: 43 } },
        { key: 'tools', keyRange: { start: 44, end: 49 }, valueRange: { start: 51, end: 68 } },
      ],
    });
  });

  test.each([
    '',
    'a:\n',
    'a: null\n',
    'a: 1\n',
    'a: b: c\n',
    'a: b #c\n',
    'a: "x\\ny"\n',
    'a: x\na: y\n',
    'a: x\n\nb: y\n',
    'a: x\n  y\n',
    'a: [x]\n',
  ])('leaves %j to the parser', (source) => {
    expect(scanYaml(source, 0)).toBeUndefined();
  });
});
