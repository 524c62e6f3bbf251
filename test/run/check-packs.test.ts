import { describe, expect, test } from 'vitest';
import type { RunReport } from '../../src/model/report.ts';
import { createToolkit } from '../../src/run/create-toolkit.ts';
import type { LintOptions } from '../../src/run/lint-options.ts';
import { createMemoryHost } from '../../src/run/memory-host.ts';
import { toRunReportJson } from '../../src/report/json.ts';

const PACK = `name: care
version: 1.0.0
slots:
  domain: { default: release, description: What the agent works on }
rules:
  - n: 1
    title: Look first
    body: ["Read the {domian} notes."]
`;
const agentOn = (use: string): string =>
  `---\nname: releaser\ndescription: Use when a release is due\nrule_pack: { use: care${use} }\n---\n\nYou release software.\n`;
const FILES = { 'agents/releaser.md': agentOn(', omit: [4]'), 'agents/rules/care.rules.yaml': PACK };

async function lint(files: Record<string, string>, paths: readonly string[] = ['agents'], options: LintOptions = {}): Promise<RunReport> {
  return createToolkit(createMemoryHost(files, { gitRoot: '.' })).lint(paths, options);
}

function idsOf(report: RunReport): Readonly<Record<string, readonly string[]>> {
  const findings = [...report.files.flatMap((file) => file.findings), ...report.projectFindings];
  const paths = [...new Set(findings.map(({ place }) => place.path))];
  return Object.fromEntries(paths.map((path) => [path, findings.filter(({ place }) => place.path === path).map(({ rule }) => rule)]));
}

describe('linting a collection with rule packs', () => {
  test('reports packs with the project and agents with their file, each with lines', async () => {
    const report = await lint(FILES);
    expect(report.files.map((file) => [file.path, file.findings.map(({ rule }) => rule)])).toEqual([
      ['agents/releaser.md', ['rules/override-without-effect']],
    ]);
    const json = toRunReportJson(report, { version: '0', urlOf: (rule) => rule });
    expect(json['projectFindings']).toMatchObject([
      {
        path: 'agents/rules/care.rules.yaml',
        rule: 'rules/unknown-slot',
        message: 'Unknown slot `domian`, did you mean `domain`',
        range: { start: { line: 8, column: 22 } },
      },
    ]);
    expect(report.counts).toEqual({ error: 0, warning: 2, info: 0 });
  });

  test('looks at packs that nobody uses, and at packs above that somebody uses', async () => {
    const unused = await lint({ 'agents/plain.md': agentOn('').replace(/rule_pack.*\n/, ''), 'agents/rules/care.rules.yaml': PACK });
    expect(idsOf(unused)).toEqual({ 'agents/rules/care.rules.yaml': ['rules/unknown-slot'] });
    const above = { 'rules/care.rules.yaml': PACK, 'rules/other.rules.yaml': 'name: other\n' };
    expect(idsOf(await lint({ ...above, 'agents/releaser.md': agentOn('') }))).toEqual({ 'rules/care.rules.yaml': ['rules/unknown-slot'] });
  });

  test('says nothing of packs when only an agent of the collection is given', async () => {
    const other = { 'agents/other.md': agentOn('').replace('releaser', 'other') };
    expect(idsOf(await lint({ ...FILES, ...other }, ['agents/releaser.md']))).toEqual({
      'agents/releaser.md': ['rules/override-without-effect'],
    });
  });

  test('checks a pack that is given itself, with the packs that it extends', async () => {
    const upper = 'name: upper\nversion: 1.0.0\nextends: care\nomit: [9]\n';
    const report = await lint({ ...FILES, 'agents/rules/upper.rules.yaml': upper }, ['agents/rules/upper.rules.yaml']);
    expect(report.files).toEqual([]);
    expect(idsOf(report)).toEqual({ 'agents/rules/upper.rules.yaml': ['rules/override-without-effect'] });
  });

  test('takes severities from the flags, and from the configuration of each file', async () => {
    expect(
      (await lint(FILES, ['agents'], { rules: { 'rules/unknown-slot': 'error', 'rules/override-without-effect': 'off' } })).counts,
    ).toEqual({
      error: 1,
      warning: 0,
      info: 0,
    });
    const config = 'overrides:\n  - files: ["agents/rules/*.yaml"]\n    rules: { rules/unknown-slot: off }\n';
    expect(idsOf(await lint({ ...FILES, 'subagent-kit.config.yaml': config }))).toEqual({
      'agents/releaser.md': ['rules/override-without-effect'],
    });
    const ignored = await lint({
      ...FILES,
      'subagent-kit.config.yaml': 'ignore: ["agents/rules/old.rules.yaml"]\n',
      'agents/rules/old.rules.yaml': 'x',
    });
    expect(idsOf(ignored)).not.toHaveProperty(['agents/rules/old.rules.yaml']);
  });

  test('obeys directives in packs, and reports those that do nothing', async () => {
    const disabled = PACK.replace('    body:', '    # subagent-kit-disable-next-line rules/unknown-slot -- filled later\n    body:');
    const quiet = await lint({ ...FILES, 'agents/releaser.md': agentOn(''), 'agents/rules/care.rules.yaml': disabled });
    expect([idsOf(quiet), quiet.suppressed]).toEqual([{}, 1]);
    const unused = disabled.replace('domian', 'domain');
    const loud = await lint({ ...FILES, 'agents/releaser.md': agentOn(''), 'agents/rules/care.rules.yaml': unused });
    expect(idsOf(loud)).toEqual({ 'agents/rules/care.rules.yaml': ['internal/unused-directive'] });
    const agent = agentOn(', omit: [4]').replace(
      'rule_pack',
      '# subagent-kit-disable-next-line rules/override-without-effect -- older packs\nrule_pack',
    );
    const own = await lint({ ...FILES, 'agents/releaser.md': agent, 'agents/rules/care.rules.yaml': PACK.replace('domian', 'domain') });
    expect([idsOf(own), own.suppressed]).toEqual([{}, 1]);
  });

  test('gives the same report whatever the order of the paths', async () => {
    const files = { ...FILES, 'more/agents/a.md': agentOn(', omit: [5]'), 'more/agents/rules/care.rules.yaml': PACK };
    expect(JSON.stringify(await lint(files, ['more', 'agents']))).toBe(JSON.stringify(await lint(files, ['agents', 'more'])));
  });
});
