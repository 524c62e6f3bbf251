import { describe, expect, test } from 'vitest';
import { parseAgent } from '../../../src/parse/parse-agent.ts';
import { createToolkit } from '../../../src/run/create-toolkit.ts';
import { createMemoryHost } from '../../../src/run/memory-host.ts';
import { rosterAgents, rosterPacks } from '../roster.ts';
import { readAs, renderTeamOf, ruleTextsOf } from './team-sources.ts';

const LEAD = 'senior-deployment-engineer';
const sources = [...rosterAgents, ...rosterPacks].map(({ path, text }) => ({ path, text }));
const names = rosterAgents.map(({ path }) => path.slice('agents/'.length, -'.md'.length));

/** Estimated tokens: the whole roster in one context, and the largest team of another lead. */
const MOST_TOKENS = { [LEAD]: 16_000, other: 8_000 };

describe('the roster in one context', () => {
  const { file, team, parts, set } = renderTeamOf(LEAD, sources);

  test('holds all sixteen without a finding', () => {
    expect(file.path).toBe(`${LEAD}.prompt.md`);
    expect(file.agents).toEqual(names);
    expect(parts.flatMap(({ findings }) => findings)).toEqual([]);
  });

  test('begins with the role of the lead', () => {
    expect(file.text).toMatch(/^You are the engineer who owns /);
  });

  test('keeps every statement of every own text', () => {
    const said = new Set(parseAgent({ path: 'x.md', text: `\n${file.text}` }).statements.map(({ text }) => text));
    const missing = rosterAgents.flatMap((agent) => agent.statements.map(({ text }) => text).filter((text) => !said.has(text)));
    expect(missing).toEqual([]);
  });

  test('keeps every rule of every member, in its own words', () => {
    for (const member of [team.lead, ...team.members]) {
      const text = readAs(member.name, file.text);
      expect(ruleTextsOf(member).filter((rule) => !text.includes(rule))).toEqual([]);
    }
  });

  test('writes the rules once', () => {
    expect(file.text.match(/\*\*Rule 1: /g)).toHaveLength(1);
    expect(file.text.split('Keep one subject to one commit.')).toHaveLength(2);
    expect(file.text).toContain('The following 20 rules apply');
  });

  test('says which settings of members are lost, and nothing else', () => {
    const fields = new Set(set.losses.filter(({ agent }) => agent !== LEAD).map(({ field }) => field));
    expect([...fields]).toEqual(['color', 'model']);
  });

  test('gives every stretch an origin that exists', () => {
    let end = 0;
    for (const { range, origin } of file.segments) {
      expect(range.start).toBe(end);
      end = range.end;
      if (origin.kind === 'generated') continue;
      const source = sources.find(({ path }) => path === origin.path);
      expect(source !== undefined && origin.range.end <= source.text.length).toBe(true);
    }
    expect(end).toBe(file.text.length);
    expect(file.segments.some(({ origin }) => origin.kind === 'generated' && origin.what === 'orchestration')).toBe(true);
  });
});

test.each(['prompt', 'claude-code', 'claude-json'])(
  'a team for %s has the same bytes whatever the order of the files',
  { timeout: 60_000 },
  (target) => {
    expect(renderTeamOf(LEAD, sources.toReversed(), target).set).toEqual(renderTeamOf(LEAD, sources, target).set);
  },
);

test.each(names)('the team of %s stays within its budget', { timeout: 30_000 }, (name) => {
  const { file } = renderTeamOf(name, sources);
  expect(Math.ceil(file.text.length / 4)).toBeLessThanOrEqual(name === LEAD ? MOST_TOKENS[LEAD] : MOST_TOKENS.other);
});

test('a team of files has an orchestration section with its lead alone, and the files of the members as they are', () => {
  const { set, file } = renderTeamOf(LEAD, sources, 'claude-code');
  expect(set.files.map(({ path }) => path)).toEqual(names.map((name) => `${name}.md`));
  const leading = set.files.filter(({ text }) => text.includes('## Team of collaborators'));
  expect(leading).toEqual([file]);
  for (const part of ['### Members that take parts', '### Members that check', '### Hand-offs', '### Ownership', '### Escalation']) {
    expect(file.text).toContain(part);
  }
  expect(file.text).toContain('through the `Agent` tool');
});

test('teams lint clean at preset strict, the prompt as the body of an agent', { timeout: 60_000 }, async () => {
  const files: Record<string, string> = {};
  for (const { path, text } of renderTeamOf(LEAD, sources, 'claude-code').set.files) files[`files/.claude/agents/${path}`] = text;
  const leads = [LEAD, 'cloud-architect'];
  for (const name of leads) {
    const head = `---\nname: ${name}\ndescription: Use when the whole team is needed for ${name}.\n---\n\n`;
    files[`${name}/.claude/agents/${name}.md`] = head + renderTeamOf(name, sources).file.text;
  }
  const toolkit = createToolkit(createMemoryHost(files));
  // Roles of one prompt hand work to each other and back to the lead, whom they name.
  const rules = { 'prompt/over-budget': 'off', 'references/missing-agent': 'off', 'references/self-reference': 'off' } as const;
  const report = await toolkit.lint(['files', ...leads], { preset: 'strict', rules });
  expect(report.files.flatMap((file) => file.findings.map((finding) => `${file.path}: ${finding.rule} ${finding.message}`))).toEqual([]);
});
