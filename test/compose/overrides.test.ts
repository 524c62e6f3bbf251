import { describe, expect, test } from 'vitest';
import { composeAgent } from '../../src/compose/compose-agent.ts';
import { checkSources } from '../../src/compose/check-sources.ts';
import type { ComposeSources } from '../../src/compose/compose-agent.ts';
import type { ComposedAgent } from '../../src/model/composed-agent.ts';
import { parseAgent } from '../../src/parse/parse-agent.ts';
import { agentOn, BASE_PACK, ruleLines, summaries } from './sources.ts';

const OVERRIDES = 'agents/rules/project.overrides.yaml';
const filesWith = (overrides: string, others: Record<string, string> = {}): Record<string, string> => ({
  'agents/checker.md': agentOn('{ use: base, slots: { domain: chest }, override: { "1.2": Write it on paper. } }'),
  'agents/rules/base.rules.yaml': BASE_PACK,
  [OVERRIDES]: overrides,
  ...others,
});

function sourcesOf(files: Record<string, string>): ComposeSources {
  const texts = Object.entries(files).map(([path, text]) => ({ path, text }));
  return {
    agents: texts.filter(({ path }) => path.endsWith('.md')).map(parseAgent),
    packs: texts.filter(({ path }) => path.endsWith('.rules.yaml')),
    overrides: texts.filter(({ path }) => path.endsWith('.overrides.yaml')),
  };
}

function checkerOf(files: Record<string, string>): ComposedAgent {
  const { agent } = composeAgent('checker', sourcesOf(files));
  if (agent === undefined) throw new Error('no checker');
  return agent;
}

const problems = (files: Record<string, string>): readonly string[] => summaries(checkSources(sourcesOf(files)), files);

describe('what a project changes', () => {
  test('lies over the agent, what it changes for one agent over what it changes for every one', () => {
    const overrides = `every:
  slots: { domain: crate }
  override: { "1.2": Write it on stone. }
  omit: [2]
agents:
  checker:
    slots: { domain: barrel }
    append: { "7": [Say it twice.] }
    extra: [{ n: 30, title: Rest, body: [Sit down.] }]
`;
    expect(ruleLines(checkerOf(filesWith(overrides)))).toEqual([
      '1 Count first - Barrel numbers',
      '- Count every barrel.',
      '- Write it on stone.',
      '7 Report',
      '- Say what you saw.',
      '- Say it twice.',
      '30 Rest',
      '- Sit down.',
    ]);
    expect(problems(filesWith(overrides))).toEqual([]);
  });

  test('replaces settings, adds them, and takes them out', () => {
    const { fields } = checkerOf(filesWith('every: { set: { model: inherit, description: null, color: red } }\n'));
    expect(fields.map(({ key, value, path }) => [key, value, path])).toEqual([
      ['name', 'checker', 'agents/checker.md'],
      ['rule_pack', expect.anything(), 'agents/checker.md'],
      ['model', 'inherit', OVERRIDES],
      ['color', 'red', OVERRIDES],
    ]);
  });

  test('holds in the nearest folder above', () => {
    const files = {
      ...filesWith('every: { set: { model: opus } }\n'),
      'rules/project.overrides.yaml': 'every: { set: { model: haiku } }\n',
    };
    expect(checkerOf(files).overrides).toBe(OVERRIDES);
    const above = Object.fromEntries(Object.entries(files).filter(([path]) => path !== OVERRIDES));
    expect(checkerOf(above).fields.find(({ key }) => key === 'model')?.value).toBe('haiku');
  });

  test('leaves agents alone that are no sources', () => {
    const plain = '---\nname: plain\ndescription: d\n---\nPlain.\n';
    const { agent } = composeAgent('plain', sourcesOf(filesWith('every: { set: { model: opus } }\n', { 'agents/plain.md': plain })));
    expect(agent?.fields.map(({ key }) => key)).toEqual(['name', 'description']);
  });
});

describe('overrides that are wrong', () => {
  test.each([
    ['every: [\n', 'rules/invalid-pack/yaml agents/rules/project.overrides.yaml ""'],
    ['all: {}\n', 'rules/invalid-pack/unexpected agents/rules/project.overrides.yaml "all"'],
    ['every: { set: { name: x } }\n', 'rules/invalid-pack/unexpected agents/rules/project.overrides.yaml "name"'],
    ['every: { tools: { grant: [Read] } }\n', 'rules/invalid-pack/unexpected agents/rules/project.overrides.yaml "grant"'],
    ['agents: { checkr: { omit: [1] } }\n', 'rules/override-without-effect/noAgentNear agents/rules/project.overrides.yaml "checkr"'],
    ['agents: { somebody: { omit: [1] } }\n', 'rules/override-without-effect/noAgent agents/rules/project.overrides.yaml "somebody"'],
    ['agents: { checker: { omit: [9] } }\n', 'rules/override-without-effect/noRule agents/rules/project.overrides.yaml "9"'],
  ])('are reported: %s', (overrides, problem) => {
    expect(problems(filesWith(overrides))).toEqual([problem]);
  });

  test('are reported for every agent only when they do nothing to any', () => {
    const second = { 'agents/second.md': agentOn('{ use: base, omit: [2] }').replace('checker', 'second') };
    expect(problems(filesWith('every: { omit: [2], slots: { domain: crate } }\n', second))).toEqual([]);
    expect(problems(filesWith('every: { omit: [8], slots: { place: here } }\n', second))).toEqual([
      'rules/override-without-effect/noRule agents/rules/project.overrides.yaml "8"',
      'rules/unknown-slot/unknown agents/rules/project.overrides.yaml "here"',
    ]);
  });

  test('are one finding where they change rules of an agent without a rule pack', () => {
    const bare = '---\nname: bare\ndescription: d\ncollaborators: [{ agent: checker, kind: validates }]\n---\nBare.\n';
    const files = filesWith('agents: { bare: { omit: [1], slots: { domain: x }, append: { additional: [y] }, set: { model: opus } } }\n', {
      'agents/bare.md': bare,
    });
    expect(problems(files)).toEqual(['rules/override-without-effect/noPack agents/rules/project.overrides.yaml "bare"']);
    const { findings } = composeAgent('bare', sourcesOf(files));
    expect(findings.map(({ message }) => message)).toEqual([
      'Unexpected changes of rules for `bare`, which have no effect: it has no `rule_pack`',
    ]);
    const settings = filesWith('agents: { bare: { set: { model: opus }, tools: { add: [Read] } } }\n', { 'agents/bare.md': bare });
    expect(problems(settings)).toEqual([]);
  });

  test('may change rules for every agent although some have no rule pack', () => {
    const bare = '---\nname: bare\ndescription: d\ncollaborators: [{ agent: checker, kind: validates }]\n---\nBare.\n';
    const others = { 'agents/bare.md': bare };
    expect(problems(filesWith('every: { omit: [2] }\n', others))).toEqual([]);
    expect(problems(filesWith('every: { omit: [8] }\n', others))).toEqual([
      'rules/override-without-effect/noRule agents/rules/project.overrides.yaml "8"',
    ]);
    const alone = { 'agents/bare.md': bare.replace('agent: checker', 'agent: bare'), [OVERRIDES]: 'every: { omit: [2, 8] }\n' };
    expect(problems(alone)).toEqual([
      'rules/override-without-effect/noPackAnywhere agents/rules/project.overrides.yaml "{ omit: [2, 8] }"',
    ]);
  });

  test('are reported where no agent stands below them', () => {
    expect(problems({ [OVERRIDES]: 'agents: { checker: { omit: [1] } }\n' })).toEqual([
      'rules/override-without-effect/noAgent agents/rules/project.overrides.yaml "checker"',
    ]);
  });
});
