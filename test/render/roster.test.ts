import { describe, expect, test } from 'vitest';
import { listSources } from '../../src/compose/compose-agent.ts';
import { factsFor } from '../../src/host/host-facts.ts';
import { loadVerdict } from '../../src/host/load-verdict.ts';
import { plainText } from '../../src/model/origin.ts';
import { parseAgent } from '../../src/parse/parse-agent.ts';
import { createMemoryHost } from '../../src/run/memory-host.ts';
import { createToolkit } from '../../src/run/create-toolkit.ts';
import { askClaude } from './claude-oracle.ts';
import { renderRoster, rosterAgents, rosterPacks } from './roster.ts';

const TITLES = [
  'Real Implementation Only',
  'Never Break Existing Functionality',
  'Comprehensive Analysis Required',
  'Investigate Existing Files & Consolidate First',
  'Professional Project Standards',
  'Centralized Documentation',
  'Script Organization & Control',
  'Python Script Excellence',
  'Single Source Frontend/Backend',
  'Functionality-First Cleanup',
  'Docker Excellence',
  'Universal Deployment Script',
  'Zero Tolerance for Waste',
  'Specialized Claude Sub-Agent Usage',
  'Documentation Quality',
  'Local LLM Operations',
  'Canonical Documentation Authority',
  'Mandatory Documentation Review',
  'Change Tracking Requirements',
  'MCP Server Protection',
];

/** The tools that a foreground sub-agent is granted on Linux, by agent. */
const TOOLS: Readonly<Record<string, readonly string[]>> = {
  'ai-senior-full-stack-developer': ['Read', 'Edit', 'Write', 'Bash', 'Agent'],
  'change-management-leader': ['Read', 'Grep', 'Glob', 'Write', 'Edit'],
  'cloud-architect': ['Read', 'Edit', 'Write', 'Bash', 'WebSearch', 'WebFetch'],
  'compliance-officer': ['Read', 'Grep', 'Glob', 'WebFetch'],
  'cto-technology-advisor': ['Read', 'Grep', 'Glob', 'WebSearch', 'WebFetch'],
  'database-optimizer': ['Read', 'Edit', 'Write', 'Bash'],
  'enterprise-architect': ['Read', 'Grep', 'Glob', 'Write'],
  'expert-code-reviewer': ['Read', 'Bash'],
  'observability-monitoring-engineer': ['Read', 'Edit', 'Write', 'Bash'],
  'rules-enforcer': ['Read', 'Grep', 'Glob'],
  'security-architect': ['Read', 'Grep', 'Glob', 'Write'],
  'security-auditor': ['Read', 'Bash', 'WebSearch'],
  'senior-deployment-engineer': ['Read', 'Edit', 'Write', 'Bash', 'WebSearch', 'Agent'],
  'system-architect': ['Read', 'Grep', 'Glob', 'Write', 'Edit'],
  'testing-qa-team-lead': ['Read', 'Edit', 'Write', 'Bash'],
  'vendor-relationship-manager': ['Read', 'Grep', 'Glob', 'WebSearch', 'WebFetch'],
};
const names = Object.keys(TOOLS);

describe('the roster', () => {
  test('holds senior-deployment-engineer and its fifteen collaborators', () => {
    expect(listSources(rosterAgents)).toEqual(names);
    const { agent } = renderRoster('senior-deployment-engineer');
    expect(agent.collaborators.filter(({ kind }) => kind === 'coordinates')).toHaveLength(9);
    expect(agent.collaborators.filter(({ kind }) => kind === 'validates')).toHaveLength(6);
    expect([agent.name, ...agent.collaborators.map((other) => other.agent)].toSorted()).toEqual(names);
  });

  test('has a pack with the twenty canonical titles', () => {
    const { agent } = renderRoster('senior-deployment-engineer');
    expect(agent.ruleBlock?.rules.map(({ n, title }) => `${n} ${plainText(title)}`)).toEqual(
      TITLES.map((title, index) => `${index + 1} ${title}`),
    );
  });

  test('has at most ten items a rule, and at least three', () => {
    for (const name of names) {
      for (const rule of renderRoster(name).agent.ruleBlock?.rules ?? []) {
        expect(rule.body.length).toBeGreaterThanOrEqual(3);
        expect(rule.body.length).toBeLessThanOrEqual(10);
      }
    }
  });

  test('asks for checks in one direction only', () => {
    const checkedBy = new Map(
      names.map((name) => [
        name,
        renderRoster(name)
          .agent.collaborators.filter(({ kind }) => kind === 'validates')
          .map((other) => other.agent),
      ]),
    );
    const reaches = (from: string, to: string, seen = new Set<string>()): boolean =>
      (checkedBy.get(from) ?? []).some((next) => next === to || (!seen.has(next) && reaches(next, to, seen.add(next))));
    expect(names.filter((name) => reaches(name, name))).toEqual([]);
  });
});

describe.each(names)('%s', (name) => {
  const { agent, findings, rendered } = renderRoster(name);
  const document = parseAgent({ path: `${name}.md`, text: rendered.text });

  test('is merged without a finding and without a loss', () => {
    expect(findings).toEqual([]);
    expect(rendered.losses).toEqual([]);
  });

  test('is loaded with the tools that it is meant to have', () => {
    expect(loadVerdict(document, { facts: factsFor(), scope: 'project' })).toMatchObject({
      verdict: 'loads',
      as: { name, tools: TOOLS[name] },
    });
  });

  test('keeps every statement of its source, every rule and the count', () => {
    const source = rosterAgents.find((candidate) => candidate.path === `agents/${name}.md`);
    const statements = document.statements.map((statement) => statement.text);
    expect(source?.statements.map((statement) => statement.text).filter((text) => !statements.includes(text))).toEqual([]);
    expect(document.ruleBlock?.rules.map(({ number, items }) => `${number}: ${items.length}`)).toEqual(
      agent.ruleBlock?.rules.map(({ n, body }) => `${n}: ${body.length}`),
    );
    expect(document.ruleBlock?.declaredCounts.map(({ value }) => value)).toEqual([agent.ruleBlock?.rules.length]);
    expect(document.ruleBlock?.preExecution?.statements).toHaveLength(6);
    expect(document.ruleBlock?.violationResponse?.statements).toHaveLength(4);
  });

  test('says its role in the first line of the prompt', () => {
    expect(document.text.slice(document.body.start).trimStart()).toMatch(/^You are the /);
  });

  test('renders to the same bytes, whatever the order of the files', () => {
    const again = renderRoster(name, rosterAgents.toReversed(), rosterPacks.toReversed());
    expect(again.rendered).toEqual(rendered);
  });
});

test('sources and rendered files lint clean at preset strict', async () => {
  const sources = [...rosterAgents, ...rosterPacks].map(({ path, text }): [string, string] => [path, text]);
  const outputs = names.map((name): [string, string] => [`out/.claude/agents/${name}.md`, renderRoster(name).rendered.text]);
  const toolkit = createToolkit(createMemoryHost(Object.fromEntries([...sources, ...outputs])));
  for (const paths of [['agents'], ['out'], names.slice(0, 1).map((name) => `agents/${name}.md`)]) {
    const report = await toolkit.lint(paths, { preset: 'strict' });
    expect(report.files.flatMap((file) => file.findings.map((finding) => `${file.path}: ${finding.rule} ${finding.message}`))).toEqual([]);
    expect(report.projectFindings).toEqual([]);
    expect(report.files.length).toBeGreaterThan(0);
  }
});

const binary = process.env['CLAUDE_BIN'];

describe.skipIf(binary === undefined)('Claude Code itself (skipped without CLAUDE_BIN)', () => {
  test('lists every rendered agent with its description and tools, without a message', { timeout: 120_000 }, async () => {
    const files = new Map(names.map((name) => [`${name}.md`, renderRoster(name).rendered.text]));
    const answer = await askClaude(binary ?? '', files);
    expect([...answer.listed.keys()].toSorted()).toEqual(names.map((name) => `${name}.md`));
    expect(answer.messages).toEqual([]);
    for (const name of names) {
      const listed = answer.listed.get(`${name}.md`);
      const as = loadVerdict(parseAgent({ path: `${name}.md`, text: files.get(`${name}.md`) ?? '' }), {
        facts: factsFor(),
        scope: 'project',
      }).as;
      expect(listed).toMatchObject({ name, description: as?.description, model: as?.model });
      // The line for the model repeats the list of the file, with Grep and Glob also where Bash is.
      expect(listed?.tools?.split(', ')).toEqual(expect.arrayContaining([...(TOOLS[name] ?? [])]));
    }
  });
});
