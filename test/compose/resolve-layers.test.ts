import { describe, expect, test } from 'vitest';
import { plainText } from '../../src/model/origin.ts';
import { agentOn, BASE_PACK, composed, ruleLines, summaries } from './sources.ts';

const UPPER_PACK = `name: upper
version: 2.0.0
extends: base
slots:
  domain: { default: crate, description: the field }
omit: [2]
override: { "1.1": "Weigh every {domain}." }
append: { "7": [Say what you did not see.] }
preamble: Only {count} rules remain.
pre_execution: [Look around., say what  the task is.]
rules:
  - { n: 8, title: Sign, body: [Sign the report.] }
`;

const files = {
  'agents/checker.md': agentOn('{ use: upper, omit: [8] }'),
  'agents/rules/base.rules.yaml': BASE_PACK,
  'agents/rules/upper.rules.yaml': UPPER_PACK,
};

describe('a pack on a pack', () => {
  test('changes the rules below it before the agent does', () => {
    const { agent } = composed('checker', files);
    expect(agent.packs.map((pack) => pack.name)).toEqual(['base', 'upper']);
    expect(ruleLines(agent)).toEqual([
      '1 Count first - Crate numbers',
      '- Weigh every crate.',
      '- Write the count down.',
      '7 Report',
      '- Say what you saw.',
      '- Say what you did not see.',
    ]);
  });

  test('replaces the preamble, keeps the trailer and joins the steps', () => {
    const { agent, findings } = composed('checker', files);
    expect(plainText(agent.ruleBlock?.preamble ?? [])).toBe('Only 2 rules remain.');
    expect(plainText(agent.ruleBlock?.trailer ?? [])).toBe('The end.');
    expect(agent.ruleBlock?.preExecution.map(plainText)).toEqual(['Say what the task is.', 'Look around.']);
    expect(summaries(findings, files)).toEqual([
      'rules/override-without-effect/repeated agents/rules/upper.rules.yaml "say what  the task is."',
    ]);
  });

  test('may not use a number again without omitting it', () => {
    const again = {
      ...files,
      'agents/rules/upper.rules.yaml': `name: upper\nversion: 1.0.0\nextends: base\nrules: [{ n: 7, title: Tell, body: [x] }]\n`,
    };
    const own = { ...again, 'agents/checker.md': agentOn('{ use: upper }') };
    const { agent, findings } = composed('checker', own);
    expect(summaries(findings, own)).toEqual(['rules/duplicate-number/duplicate agents/rules/upper.rules.yaml "Tell"']);
    expect(ruleLines(agent)).toContain('7 Report');
  });

  test('that is missing or broken is one finding, without those that follow from it', () => {
    const use = '{ use: upper, slots: { domane: x }, override: { "2.9": x }, omit: [9] }';
    const missing = {
      'agents/checker.md': agentOn(use),
      'agents/rules/upper.rules.yaml': UPPER_PACK.replace('extends: base', 'extends: bottom'),
    };
    expect(summaries(composed('checker', missing).findings, missing)).toEqual([
      'rules/unknown-pack/unknown agents/rules/upper.rules.yaml "bottom"',
    ]);
    const broken = { ...files, 'agents/checker.md': agentOn(use), 'agents/rules/base.rules.yaml': `${BASE_PACK}x: [\n` };
    expect(summaries(composed('checker', broken).findings, broken)).toEqual(['rules/invalid-pack/yaml agents/rules/base.rules.yaml ""']);
  });

  test('is reported when the packs go round in a circle', () => {
    const round = {
      'agents/checker.md': agentOn('{ use: a }'),
      'agents/rules/a.rules.yaml': 'name: a\nversion: 1.0.0\nextends: b\n',
      'agents/rules/b.rules.yaml': 'name: b\nversion: 1.0.0\nextends: a\n',
    };
    const { findings } = composed('checker', round);
    expect(summaries(findings, round)).toEqual(['rules/pack-cycle/cycle agents/rules/b.rules.yaml "a"']);
    expect(findings[0]?.message).toBe('Unexpected cycle of rule packs `a → b → a`, expected `extends` to end');
  });

  test('is reported when the pack below is missing', () => {
    const lost = { 'agents/checker.md': agentOn('{ use: a }'), 'agents/rules/a.rules.yaml': 'name: a\nversion: 1.0.0\nextends: aa1\n' };
    expect(summaries(composed('checker', lost).findings, lost)).toEqual(['rules/unknown-pack/unknown agents/rules/a.rules.yaml "aa1"']);
  });
});

describe('the pack of an agent', () => {
  test('is reported when no file has it', () => {
    const lost = { 'agents/checker.md': agentOn('{ use: bace }'), 'agents/rules/base.rules.yaml': BASE_PACK };
    const { agent, findings } = composed('checker', lost);
    expect(agent.ruleBlock).toBeUndefined();
    expect(findings.map((finding) => finding.message)).toEqual(['Unknown rule pack `bace`, did you mean `base`']);
  });

  test('is the one in the nearest folder of rules', () => {
    const nested = {
      'agents/team/checker.md': agentOn('{ use: base }'),
      'agents/rules/base.rules.yaml': BASE_PACK,
      'agents/team/rules/base.rules.yaml': 'name: base\nversion: 3.0.0\n',
      'rules/base.rules.yaml': 'name: base\nversion: 4.0.0\n',
    };
    expect(composed('checker', nested).agent.packs.map((pack) => pack.version)).toEqual(['3.0.0']);
  });

  test.each(['/srv/agents/', '', 'a/b/c/'])('is found for files under "%s"', (folder) => {
    const moved = { [`${folder}checker.md`]: agentOn('{ use: base }'), [`${folder}rules/base.rules.yaml`]: BASE_PACK };
    expect(composed('checker', moved).findings).toEqual([]);
  });
});
