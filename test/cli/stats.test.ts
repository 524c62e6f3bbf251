import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { displayWidth } from '../../src/report/display-width.ts';
import { CLEAN, folderWith, NAMELESS, run, UNQUOTED } from './fake-terminal.ts';

const LONG = CLEAN.replace('migrator', 'a-name-that-is-much-longer-than-the-column-of-a-table');
const FILES = { 'agents/a.md': CLEAN, 'agents/b.md': LONG, 'agents/c.md': NAMELESS };

describe('stats', () => {
  test('estimates the tokens of an agent, part by part', async () => {
    const rules = '**Rule 1: Look - First**\n- Read the schema.\n\n**Rule 2: Act - Then**\n- Repair it.\n';
    const code = '```sh\nmigrate --dry-run\n```\n';
    const text = `---\nname: ab\ndescription: Use now\n---\n# One\n\n## Rules\n\n${rules}\n## Code\n\n${code}`;
    const { stdout } = await run(['stats', 'agents', '--format', 'json'], { cwd: folderWith({ 'agents/ab.md': text }) });
    const { agents, estimates } = JSON.parse(stdout);
    const body = text.slice(text.indexOf('# One')).length;
    expect(estimates).toEqual({ list: 'ceil(characters / 3)', others: 'ceil(characters / 4)' });
    expect(agents[0]).toMatchObject({ path: 'agents/ab.md', name: 'ab', verdict: 'loads' });
    expect(agents[0].tokens).toMatchObject({
      list: Math.ceil('abUse now'.length / 3),
      body: Math.ceil(body / 4),
      code: Math.ceil((code.length - 1) / 4),
    });
    expect(agents[0].tokens.rules).toBeGreaterThanOrEqual(Math.ceil(rules.trimEnd().length / 4));
    expect(agents[0].sections.map(({ title }: { readonly title: string }) => title)).toEqual(['Rules', 'Code']);
  });

  test('leaves no part of a body out, and counts none twice', async () => {
    const { stdout } = await run(['stats', 'agents', 'examples', '--no-plugins', '--format', 'json'], {
      cwd: fileURLToPath(new URL('../..', import.meta.url)),
    });
    const { agents }: { readonly agents: readonly { readonly tokens: Readonly<Record<'body' | 'rules' | 'code' | 'prose', number>> }[] } =
      JSON.parse(stdout);
    expect(agents.length).toBeGreaterThan(15);
    // Each part is rounded up by itself.
    const gaps = agents.map(({ tokens: { body, rules, code, prose } }) => rules + code + prose - body);
    expect(gaps.filter((gap) => gap < 0 || gap > 2)).toEqual([]);
  });

  test('adds up what a session pays for its list', async () => {
    const { collections, agents } = JSON.parse((await run(['stats', 'agents', '--format', 'json'], { cwd: folderWith(FILES) })).stdout);
    const list = agents.map(({ tokens }: { readonly tokens: { readonly list: number } }) => tokens.list);
    expect(list[2]).toBe(0);
    expect(collections).toEqual([{ folder: 'agents', agents: 2, listTokens: list[0] + list[1], mostListTokens: 15000 }]);
  });

  test('counts findings by rule, without an exit code for them', async () => {
    const cwd = folderWith({ ...FILES, 'agents/d.md': UNQUOTED.replace('migrator', 'other') });
    const { code, stdout } = await run(['stats', 'agents', '--format', 'json'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout).rules).toEqual([
      { rule: 'frontmatter/invalid-yaml', findings: 1, files: 1 },
      { rule: 'frontmatter/missing', findings: 1, files: 1 },
    ]);
  });

  test('shows a table that fits the terminal', async () => {
    const { stdout } = await run(['stats', 'agents'], {
      cwd: folderWith(FILES),
      isTerminal: true,
      columns: 80,
      variables: { NO_COLOR: '1' },
    });
    expect(stdout).toContain('agents: 2 agents, 45 of 15000 tokens of the list (0 %)');
    expect(stdout).toContain('1  frontmatter/missing  in 1 file');
    expect(stdout.split('\n').filter((line) => displayWidth(line) > 80)).toEqual([]);
  });
});
