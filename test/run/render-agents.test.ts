import { describe, expect, test } from 'vitest';

import { createToolkit, type Toolkit } from '../../src/run/create-toolkit.ts';
import { createMemoryHost } from '../../src/run/memory-host.ts';

const SOURCE = `---
name: releaser
description: Use when a release is due
rule_pack: { use: care, slots: { domain: release } }
---
You release software.
`;
const PACK = `name: care
version: 1.0.0
slots:
  domain: { description: What the agent works on }
rules:
  - n: 1
    title: Look first
    body: ["Read the {domain} notes."]
`;
const FILES = { 'agents/releaser.md': SOURCE, 'agents/rules/care.rules.yaml': PACK };
const kit = (files: Record<string, string>): Toolkit => createToolkit(createMemoryHost(files, { gitRoot: '.' }));

describe('rendering by name', () => {
  test('merges an agent with the pack beside it', async () => {
    const { agents, files, lines } = await kit(FILES).render(['releaser'], { target: 'prompt' });
    expect(agents.map(({ agent, findings }) => [agent.name, findings])).toEqual([['releaser', []]]);
    expect(files[0]?.text).toContain('You release software.');
    expect(files[0]?.text).toContain('Read the release notes.');
    expect([...lines.keys()]).toEqual(['agents/releaser.md', 'agents/rules/care.rules.yaml']);
  });

  test('finds a pack in a folder above, but not above the git root', async () => {
    const above = await kit({ 'agents/releaser.md': SOURCE, 'rules/care.rules.yaml': PACK }).render([]);
    expect(above.agents[0]?.findings).toEqual([]);
    const outside = await kit({ 'agents/releaser.md': SOURCE, '/rules/care.rules.yaml': PACK }).render([]);
    expect(outside.agents[0]?.findings.map(({ rule }) => rule)).toEqual(['rules/unknown-pack']);
  });

  test('does not read a pack through a link that leaves the project', async () => {
    const host = createMemoryHost(
      { 'agents/releaser.md': SOURCE, '/else/care.rules.yaml': PACK },
      { gitRoot: '.', links: { 'agents/rules/care.rules.yaml': '/else/care.rules.yaml' } },
    );
    const { agents } = await createToolkit(host).render([]);
    expect(agents[0]?.findings.map(({ rule }) => rule)).toEqual(['rules/unknown-pack']);
  });

  test('prefers sources to what was rendered from them', async () => {
    const rendered = '---\nname: releaser\ndescription: Rendered\n---\nRendered.\n';
    const { agents } = await kit({ ...FILES, '.claude/agents/releaser.md': rendered }).render(['releaser']);
    expect(agents[0]?.agent.path).toBe('agents/releaser.md');
  });

  test('takes every source without a name', async () => {
    const plain = '---\nname: plain\ndescription: Use when plain\n---\nPlain.\n';
    const { agents } = await kit({ ...FILES, 'agents/plain.md': plain }).render([]);
    expect(agents.map(({ agent }) => agent.name)).toEqual(['releaser']);
  });

  test('says which agent or target there is instead', async () => {
    await expect(kit(FILES).render(['relaeser'])).rejects.toMatchObject({ code: 'unknown-agent', hint: 'did you mean releaser' });
    await expect(kit(FILES).render([], { target: 'claude_code' })).rejects.toMatchObject({
      code: 'unknown-target',
      hint: 'did you mean claude-code',
    });
    await expect(kit({ 'agents/a.md': '' }).render([])).rejects.toMatchObject({ code: 'no-agents' });
  });
});

test('tells at both places what a pack and its agent contradict each other in', async () => {
  const pack = PACK.replace('["Read the {domain} notes."]', '["Keep every function under 20 lines."]');
  const source = SOURCE.replace('You release software.', 'You release software.\n\n- Write functions of at least 80 lines.');
  const files = { 'agents/releaser.md': source, 'agents/rules/care.rules.yaml': pack };
  const { agents } = await kit(files).render(['releaser'], { config: 'none' });
  const [finding, ...others] = agents[0]?.findings ?? [];
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ rule: 'contradiction/numeric-conflict', place: { path: 'agents/releaser.md' } });
  expect(finding?.message).toMatch(/20 lines.*80 lines|80 lines.*20 lines/);
  expect(finding?.related.map(({ path }) => path)).toEqual(['agents/rules/care.rules.yaml']);
  const off = await kit(files).render(['releaser'], { config: 'none', target: 'prompt' });
  expect(off.agents[0]?.findings).toHaveLength(1);
});
