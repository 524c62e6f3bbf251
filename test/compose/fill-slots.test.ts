import { describe, expect, test } from 'vitest';
import { findSlotUses } from '../../src/compose/slot-scan.ts';
import { agentOn, BASE_PACK, composed, ruleLines, summaries } from './sources.ts';

function filled(
  rulePack: string,
  pack = BASE_PACK,
  body?: string,
): { readonly lines: readonly string[]; readonly findings: readonly string[] } {
  const files = { 'agents/checker.md': agentOn(rulePack, body), 'agents/rules/base.rules.yaml': pack };
  const { agent, findings } = composed('checker', files);
  return { lines: ruleLines(agent), findings: summaries(findings, files) };
}

const packWith = (slots: string, item: string): string =>
  `name: base\nversion: 1.0.0\nslots: ${slots}\nrules: [{ n: 1, title: T, body: [${item}] }]\n`;

describe('slots', () => {
  test('take the value of the agent, and capital letters in titles follow', () => {
    expect(filled('{ use: base, slots: { domain: tool chest } }').lines.slice(0, 2)).toEqual([
      '1 Count first - Tool Chest numbers',
      '- Count every tool chest.',
    ]);
  });

  test('are text: what a value holds is not read again', () => {
    const { lines, findings } = filled('{ use: base, slots: { domain: "{Domain} $& \\\\1" } }');
    expect(lines[1]).toBe('- Count every {Domain} $& \\1.');
    expect(findings).toEqual([]);
  });

  test('may not be set when no pack declares them', () => {
    const { findings } = filled('{ use: base, slots: { domane: x } }');
    expect(findings).toEqual(['rules/unknown-slot/near agents/checker.md "x"']);
  });

  test('may not be used when no pack declares them, but for braces in code', () => {
    const { lines, findings } = filled('{ use: base }', packWith('{}', '"Use `{id}`, ${HOME}, {{mustache}}, {} and {lost}."'));
    expect(lines).toEqual(['1 T', '- Use `{id}`, ${HOME}, {{mustache}}, {} and {lost}.']);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(/^rules\/unknown-slot\/unknown agents\/rules\/base\.rules\.yaml/);
  });

  test('are filled inside code as well', () => {
    expect(filled('{ use: base }', packWith('{ x: { default: docs, description: d } }', '"Look in `{x}/a`."')).lines[1]).toBe(
      '- Look in `docs/a`.',
    );
  });

  test('need a value when they have no default', () => {
    const { lines, findings } = filled('{ use: base }', packWith('{ x: { description: d } }', '"Look at {x}."'));
    expect(lines[1]).toBe('- Look at {x}.');
    expect(findings).toEqual(['rules/left-over-slot/noValue agents/rules/base.rules.yaml "{x}"']);
  });

  test('are left over in the own text of an agent', () => {
    const { findings } = filled('{ use: base }', BASE_PACK, 'You check every {domain}, and {nothing} else.');
    expect(findings).toEqual(['rules/left-over-slot/ownText agents/checker.md "{domain}"']);
  });

  test('do not grow without bound through defaults of defaults', () => {
    const bomb =
      '{ a: { default: "{b}{b}", description: d }, b: { default: "{c}{c}", description: d }, c: { default: "{a}{a}", description: d } }';
    expect(filled('{ use: base }', packWith(bomb, '"{a}"')).lines[1]).toBe('- {c}{c}{c}{c}');
  });

  test('are not inherited from objects', () => {
    expect(filled('{ use: base }', packWith('{}', '"`{constructor}` `{__proto__}`"')).lines[1]).toBe('- `{constructor}` `{__proto__}`');
  });
});

describe('doubled words', () => {
  test.each([
    ['"The {x} deployment."', 'deployment deployment'],
    ['"The deployment {x}."', 'deployment deployment'],
    ['"In scripts/{x}/deployment/."', 'deployment/deployment'],
    ['"The Deployment {x}."', 'Deployment deployment'],
    ['"{x} {x}"', undefined],
    ['"The deployment, {x}."', undefined],
    ['"The redeployment {x}."', undefined],
  ])('are found beside a slot in %s', (item, words) => {
    const pack = packWith('{ x: { description: d } }', item);
    const files = { 'agents/checker.md': agentOn('{ use: base, slots: { x: deployment } }'), 'agents/rules/base.rules.yaml': pack };
    const { findings } = composed('checker', files);
    const expected = words === undefined ? [] : [`Unexpected doubled word \`${words}\` after filling a slot, expected the word once`];
    expect(findings.map((finding) => finding.message)).toEqual(expected);
    expect(findings.every((finding) => finding.place.path === 'agents/checker.md')).toBe(true);
  });

  test('are told once for one value, with all places', () => {
    const pack = packWith('{ x: { description: d } }', '"The {x} deployment.", "Each {x} deployment."');
    const files = { 'agents/checker.md': agentOn('{ use: base, slots: { x: deployment } }'), 'agents/rules/base.rules.yaml': pack };
    const { findings } = composed('checker', files);
    expect(findings.map(({ related }) => related.map(({ path }) => path))).toEqual([
      ['agents/rules/base.rules.yaml', 'agents/rules/base.rules.yaml'],
    ]);
  });
});

describe('findSlotUses', () => {
  test('gives names, places and whether they stand in code', () => {
    expect(findSlotUses('a {b} `{c}` {d e} {9} ${f} {{g}} {')).toEqual([
      { name: 'b', start: 2, end: 5, isInCode: false },
      { name: 'c', start: 7, end: 10, isInCode: true },
    ]);
  });

  test('is quick on text full of braces', () => {
    expect(findSlotUses('{a'.repeat(200_000))).toEqual([]);
  });

  test('knows fenced code, whatever backticks stand in it, and text after it', () => {
    const text = 'See {a}.\n```sh\necho "`date` {b}" `\n```\nThen {c}.\n  ~~~\n```\n{d}\n~~~\n{e}';
    const names = (isInCode: boolean): readonly string[] =>
      findSlotUses(text).flatMap((use) => (use.isInCode === isInCode ? [use.name] : []));
    expect(names(true)).toEqual(['b', 'd']);
    expect(names(false)).toEqual(['a', 'c', 'e']);
    for (const { name, start, end } of findSlotUses(text)) expect(text.slice(start, end)).toBe(`{${name}}`);
  });
});
