import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quoteSuspiciousValues } from '../../src/host/quote-suspicious-values.ts';
import { readHostYaml } from '../../src/host/read-host-yaml.ts';
import type { Json } from '../../src/model/json.ts';

describe('readHostYaml', () => {
  test.each<[string, Json]>([
    ['', null],
    ['a: 1\na: 2', { a: 2 }],
    ['a: &x [1, b]\nc: *x', { a: [1, 'b'], c: [1, 'b'] }],
    ['<<: { a: 1, b: 2 }\na: 3', { a: 3, b: 2 }],
    ['<<: [{ a: 1 }, { a: 2, b: 2 }]', { a: 1, b: 2 }],
    ['a: !!str 5\nb: !x true\nc: !x', { a: '5', b: 'true', c: null }],
    ['a: yes\nb: 2024-01-01\nc: 12_3', { a: 'yes', b: '2024-01-01', c: '12_3' }],
    ['a: 0x10\nb: -0x10\nc: 017\nd: 0o17\ne: 5.0\nf: +.5', { a: 16, b: -16, c: 17, d: 15, e: 5, f: 0.5 }],
    ['a: ~\nb: Null\nc: TRUE', { a: null, b: null, c: true }],
    ['a: b\rc: d\r\ne: f', { a: 'b', c: 'd', e: 'f' }],
    ['a: ,b', { a: ',b' }],
    ['a: "b\r\n  c"\r\nd: "e\n  f"', { a: 'b\nc', d: 'e f' }],
    ["a: 'b\r\n\r\n  c'", { a: 'b\n\nc' }],
    ['a: b\r\n  c', { a: 'b c' }],
    ['[a, b]: c\n1.0: d\n~: e', { 'a,b': 'c', '1': 'd', null: 'e' }],
    ['a: 1\n...\nb: 2', [{ a: 1 }, { b: 2 }]],
    ['a: x\n- user: ask: answer\nb: y', { a: 'x', '[object Object]': 'answer', b: 'y' }],
  ])('reads %j', (source, value) => {
    expect(readHostYaml(source)).toEqual({ kind: 'read', value });
  });

  test.each(['a: b: c', 'a: @b', 'a: "b', 'a: *b', 'a: [b', '%YAML 1.2\na: b', 'a:\n\t- b', 'a: &x [*x]', 'a: [b] : c', 'a: { b } :'])(
    'cannot read %j',
    (source) => {
      expect(readHostYaml(source).kind).toBe('broken');
    },
  );

  test('keeps a key that JavaScript knows as an own one', () => {
    const reading = readHostYaml('__proto__: { tools: Read }\nconstructor: 1');
    expect(reading.kind === 'read' && JSON.stringify(reading.value)).toBe('{"__proto__":{"tools":"Read"},"constructor":1}');
  });

  test('refuses alias bombs and bottomless nesting', () => {
    const bomb = [
      'a: &a [x, x, x, x, x, x, x, x, x]',
      ...'bcdefgh'.split('').map((key, at) => `${key}: &${key} [${`*${'abcdefg'[at]},`.repeat(9)}]`),
    ];
    expect(readHostYaml(bomb.join('\n')).kind).toBe('broken');
    expect(readHostYaml('['.repeat(50_000)).kind).toBe('broken');
  });

  test('never throws', () => {
    const unit = fc.constantFrom(
      'a',
      ':',
      ' ',
      '\n',
      '-',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '&',
      '*',
      '!',
      '|',
      '>',
      '#',
      '\t',
      '?',
      '%',
      '.',
      '1',
    );
    fc.assert(fc.property(fc.string({ unit, maxLength: 60 }), (source) => ['read', 'broken'].includes(readHostYaml(source).kind)));
  });
});

describe('quoteSuspiciousValues', () => {
  const isReadable = (value: string): boolean => readHostYaml(value).kind === 'read';

  test.each([
    ['description: Use when: x', 'description: "Use when: x"'],
    ['description: say "hi": now', String.raw`description: "say \"hi\": now"`],
    [String.raw`path: C:\x: y`, String.raw`path: "C:\\x: y"`],
    ['a-b_C: @x', 'a-b_C: "@x"'],
    ['a:\tx #y ', 'a: "x #y "'],
    ['a: [WIP] b', 'a: "[WIP] b"'],
    ['a: |', 'a: "|"'],
    ['\t\ta: b', '    a: b'],
  ])('quotes %j', (line, quoted) => {
    expect(quoteSuspiciousValues(line, isReadable)).toBe(quoted);
  });

  test.each([
    'a: plain',
    'a: b:',
    'a1: b: c',
    ' a: b: c',
    '- a: b',
    'a: "b": "c"',
    "a: 'b: c'",
    'a: [b, c]',
    'a: b: c\r',
    'a:b: c',
    'a: ',
    '"a": b: c',
  ])('leaves %j alone', (line) => expect(quoteSuspiciousValues(line, isReadable)).toBe(line));
});
