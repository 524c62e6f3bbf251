import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run, type Outcome } from './fake-terminal.ts';

const agentOn = (rulePack: string, name = 'releaser'): string =>
  `---\nname: ${name}\ndescription: Use when a release is due\nrule_pack: { ${rulePack} }\n---\n\nYou release software.\n`;
const PACK = `name: care
version: 1.0.0
slots: { domain: { default: release, description: the field } }
rules:
  - { n: 1, title: Look first, body: ["Read the {domain} notes."] }
`;
const FILES = { 'agents/releaser.md': agentOn('use: care'), 'agents/rules/care.rules.yaml': PACK };

async function renderAll(files: Readonly<Record<string, string>>): Promise<Outcome & { readonly out: readonly string[] }> {
  const cwd = folderWith(files);
  const outcome = await run(['render', '--all', '--out', 'out'], { cwd });
  return { ...outcome, out: existsSync(join(cwd, 'out')) ? readdirSync(join(cwd, 'out')) : [] };
}

/** Rule ids that a report names, each finding once. */
function rulesIn(stderr: string): readonly string[] {
  return [...stderr.matchAll(/(?<= )[a-z]+\/[a-z-]+(?=\n)/g)].map(([rule]) => rule);
}

describe('a mistake in a source is one finding, and nothing is written', () => {
  test.each([
    ['a missing pack', { 'agents/releaser.md': agentOn('use: cure') }, 'rules/unknown-pack', 'Unknown rule pack `cure`'],
    [
      'packs that extend each other',
      {
        'agents/rules/care.rules.yaml': `${PACK}extends: base\n`,
        'agents/rules/base.rules.yaml': 'name: base\nversion: 1.0.0\nextends: care\n',
      },
      'rules/pack-cycle',
      'Unexpected cycle of rule packs `care → base → care`',
    ],
    [
      'two packs with one number',
      {
        'agents/releaser.md': agentOn('use: more'),
        'agents/rules/more.rules.yaml': 'name: more\nversion: 1.0.0\nextends: care\nrules: [{ n: 1, title: Listen, body: [Listen.] }]\n',
      },
      'rules/duplicate-number',
      'Unexpected second rule 1 `Listen` beside `Look first`',
    ],
    [
      'a slot without a value',
      { 'agents/rules/care.rules.yaml': PACK.replace('default: release, ', '') },
      'rules/left-over-slot',
      'Missing value of slot `domain`',
    ],
    [
      'a collaborator that no file has',
      { 'agents/releaser.md': agentOn('use: care').replace('rule_pack', 'collaborators: [{ agent: nobody, kind: validates }]\nrule_pack') },
      'references/missing-agent',
      'Unknown agent `nobody` among the collaborators',
    ],
  ])('%s', async (_, change, rule, message) => {
    const second = { 'agents/second.md': agentOn('use: care', 'second') };
    const { code, stdout, stderr, out } = await renderAll({ ...FILES, ...second, ...change });
    expect({ code, stdout, out }).toEqual({ code: 2, stdout: '', out: [] });
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(message);
    expect(rulesIn(stderr)).toEqual([rule]);
    expect(stderr).toContain('nothing was rendered');
  });
});

describe('a mistake that leaves the prompt whole is one warning, and everything is written', () => {
  test.each([
    ['an unknown slot', { 'agents/releaser.md': agentOn('use: care, slots: { domian: x }') }, 'rules/unknown-slot'],
    [
      'an override of a rule that does not exist',
      { 'agents/releaser.md': agentOn('use: care, override: { "9.1": x }') },
      'rules/override-without-effect',
    ],
  ])('%s', async (_, change, rule) => {
    const { code, stderr, out } = await renderAll({ ...FILES, ...change });
    expect({ code, out }).toEqual({ code: 0, out: ['releaser.md'] });
    expect(rulesIn(stderr)).toEqual([rule]);
  });
});

describe('what the project decided about findings holds for `render`', () => {
  const ghost = {
    'agents/releaser.md': agentOn('use: care, omit: [9]').replace(
      'rule_pack',
      'collaborators: [{ agent: ghost, kind: validates }]\nrule_pack',
    ),
  };
  const config = (rules: string): Readonly<Record<string, string>> => ({ 'subagent-kit.config.yaml': `rules: { ${rules} }\n` });

  test.each([
    ['a rule that is off is not seen', 'rules/override-without-effect: off, references/missing-agent: off', 0, []],
    [
      'an error that became a warning does not stop it',
      'references/missing-agent: warning',
      0,
      ['rules/override-without-effect', 'references/missing-agent'],
    ],
    [
      'a warning that became an error stops it',
      'references/missing-agent: off, rules/override-without-effect: error',
      2,
      ['rules/override-without-effect'],
    ],
  ])('%s', async (_, rules, code, shown) => {
    const outcome = await renderAll({ ...FILES, ...ghost, ...config(rules) });
    expect({ code: outcome.code, rules: rulesIn(outcome.stderr).toSorted() }).toEqual({ code, rules: [...shown].toSorted() });
    expect(outcome.out).toEqual(code === 0 ? ['releaser.md'] : []);
  });

  test('but not what leaves a hole in the prompt', async () => {
    const { code, out } = await renderAll({ ...FILES, 'agents/releaser.md': agentOn('use: cure'), ...config('rules/unknown-pack: off') });
    expect({ code, out }).toEqual({ code: 2, out: [] });
  });

  test('unless the command line names another configuration, or none', async () => {
    const cwd = folderWith({ ...FILES, ...ghost, ...config('references/missing-agent: off'), 'other.yaml': 'rules: {}\n' });
    expect((await run(['render', 'releaser'], { cwd })).code).toBe(0);
    expect((await run(['render', 'releaser', '--no-config'], { cwd })).code).toBe(2);
    expect((await run(['render', 'releaser', '--config', 'other.yaml'], { cwd })).code).toBe(2);
  });

  test('and so does a directive with a reason', async () => {
    const line = '# subagent-kit-disable-next-line references/missing-agent -- it lives in the user folder\n';
    const disabled = { 'agents/releaser.md': ghost['agents/releaser.md'].replace('collaborators', `${line}collaborators`) };
    const { code, stderr } = await renderAll({ ...FILES, ...disabled });
    expect({ code, rules: rulesIn(stderr) }).toEqual({ code: 0, rules: ['rules/override-without-effect'] });
    const pack = PACK.replace(
      'rules:',
      '# subagent-kit-disable-next-line rules/unknown-slot -- read by another program\nrules:',
    ).replaceAll('{domain}', '{other}');
    const inPack = await renderAll({
      ...FILES,
      'agents/rules/care.rules.yaml': pack.replace(
        /rules:\n\s+-/,
        'rules:\n  # subagent-kit-disable-next-line rules/unknown-slot -- read by another program\n  -',
      ),
    });
    expect({ code: inPack.code, rules: rulesIn(inPack.stderr) }).toEqual({ code: 0, rules: [] });
  });
});

describe('an output folder that can not be written', () => {
  const two = { ...FILES, 'agents/second.md': agentOn('use: care', 'second') };

  test('is an error when it is a file', async () => {
    const cwd = folderWith({ ...two, out: 'here first\n' });
    const { code, stderr } = await run(['render', '--all', '--out', 'out'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^subagent-kit: cannot write .*out\/releaser\.md: a part of its path is no folder\n$/);
    expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe('here first\n');
  });

  test('leaves every file as it was when one of them can not be written', async () => {
    const cwd = folderWith({
      ...two,
      'out/releaser.md': '---\n# Rendered by subagent-kit from x. Edit the source, not this file.\nname: x\n---\n',
    });
    mkdirSync(join(cwd, 'out/second.md'));
    const { code, stderr } = await run(['render', '--all', '--out', 'out'], { cwd });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: 'subagent-kit: cannot read out/second.md, where a file is to be written: not a regular file\n',
    });
    expect(readFileSync(join(cwd, 'out/releaser.md'), 'utf8')).toContain('from x.');
    expect(readdirSync(join(cwd, 'out')).toSorted()).toEqual(['releaser.md', 'second.md']);
  });
});
