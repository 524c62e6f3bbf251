import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packNameOf, readRulePack } from '../../src/compose/read-rule-pack.ts';
import { BASE_PACK, summaries } from './sources.ts';

const path = 'rules/base.rules.yaml';

function findingsOf(text: string): readonly string[] {
  return summaries(readRulePack({ path, text }).findings, { [path]: text });
}

describe('readRulePack', () => {
  test('reads every text with its place', () => {
    const { pack, findings } = readRulePack({ path, text: BASE_PACK });
    expect(findings).toEqual([]);
    expect(pack.rules.map((rule) => rule.n)).toEqual([1, 2, 7]);
    const texts = [
      pack.preamble,
      pack.trailer,
      ...pack.preExecution,
      ...pack.violationResponse,
      ...pack.rules.flatMap((rule) => [rule.title, ...rule.body]),
    ];
    expect(texts.map((text) => text && BASE_PACK.slice(text.range.start, text.range.end))).toEqual(texts.map((text) => text?.text));
  });

  test('keeps places behind a byte order mark and with CRLF', () => {
    const text = `\uFEFF${BASE_PACK.replaceAll('\n', '\r\n')}`;
    const title = readRulePack({ path, text }).pack.rules[1]?.title;
    expect(text.slice(title?.range.start, title?.range.end)).toBe('Close the lid');
  });

  test.each([
    ['rules: [{ n: 1, title: T, body: [Read {x} first.] }]', 'Unexpected `{` in a text without quotes, which YAML takes for a mapping'],
    ['rules:\n  - {x} is read\n  - {x} is kept\n', 'Unexpected `{` in a text without quotes, which YAML takes for a mapping'],
    ['preamble: "{x}\nrules: [', 'Unexpected YAML in a rule pack, expected a mapping that can be read'],
  ])('tells the first mistake alone, and where a text needs quotes: %s', (lines, message) => {
    const { findings } = readRulePack({ path, text: `name: base\nversion: 1.0.0\n${lines}\n` });
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain(message);
  });

  test.each([
    ['name: base\nversion: 1.0.0\nrules: [{ n: x, title: T, body: [] }]\n', 'rules/invalid-pack/unexpected rules/base.rules.yaml "x"'],
    ['name: base\nversion: 1.0.0\nrulez: []\n', 'rules/invalid-pack/unknown rules/base.rules.yaml "rulez"'],
    ['name: other\nversion: 1.0.0\n', 'rules/invalid-pack/name rules/base.rules.yaml "other"'],
    ['name: base\n', 'rules/invalid-pack/missing rules/base.rules.yaml whole file'],
    ['- a\n- b\n', 'rules/invalid-pack/yaml rules/base.rules.yaml "- a\\n- b"'],
    ['name: [\n', 'rules/invalid-pack/yaml'],
  ])('reports %j', (text, finding) => {
    expect(findingsOf(text).join('\n')).toContain(finding);
  });

  test('never throws and keeps its findings inside the file', () => {
    const line = fc.constantFrom(
      'name: base',
      'version: 1',
      'extends: base',
      'slots:',
      '  a: { default: "{a}" }',
      'rules:',
      '  - n: 1',
      '    title: T',
      '    body: [x]',
      'omit: [1, "1.1", {}]',
      'override: { "1.1": x, y: z }',
      'append: []',
      'x: &a [*a]',
      '---',
      '__proto__: 1',
      '\u0000',
      '"',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(line).map((lines) => lines.join('\n')),
        ),
        (text) => {
          for (const { place } of readRulePack({ path, text }).findings) {
            if (place.range === null) continue;
            expect(place.range.start).toBeGreaterThanOrEqual(0);
            expect(place.range.end).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});

describe('packNameOf', () => {
  test('is the file name without its extensions', () => {
    expect(packNameOf('a/rules/b.rules.yaml')).toBe('b');
    expect(packNameOf('a/rules/b.yaml')).toBeUndefined();
  });
});
