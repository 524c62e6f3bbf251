import { describe, expect, test } from 'vitest';
import { rules } from '../../src/generated/rules.ts';
import { CLEAN, folderWith, NAMELESS, run, UNQUOTED } from './fake-terminal.ts';

describe('explain', () => {
  test('prints the page of a rule', async () => {
    const { code, stdout } = await run(['explain', 'prompt/over-budget']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^# prompt\/over-budget\n/);
    expect(stdout).toContain('\n## Why\n');
    expect(stdout).not.toContain('<!-- generated');
  });

  test('prints the page of what the toolkit itself reports', async () => {
    expect((await run(['explain', 'internal/rule-crashed'])).stdout).toContain('# internal/rule-crashed');
  });

  test('lets headings and code stand out in a terminal', async () => {
    expect((await run(['explain', 'prompt/over-budget', '--color'])).stdout).toContain('\u001b[1m# prompt/over-budget\u001b[22m');
  });
});

describe('rules', () => {
  test('lists every rule once', async () => {
    const { stdout } = await run(['rules']);
    for (const { id } of rules) expect(stdout.split('\n').filter((line) => line.startsWith(`${id} `))).toHaveLength(1);
  });

  test('lists them as JSON', async () => {
    const list = JSON.parse((await run(['rules', '--format', 'json'])).stdout);
    expect(list).toHaveLength(rules.length);
    expect(list.find((row: { readonly id: string }) => row.id === 'prompt/over-budget')).toMatchObject({
      severity: 'warning',
      preset: 'recommended',
      fixable: false,
    });
  });
});

describe('validate', () => {
  test('shows what Claude Code does with each file', async () => {
    const cwd = folderWith({ 'agents/a.md': CLEAN, 'agents/b.md': UNQUOTED.replace('migrator', 'other'), 'agents/c.md': NAMELESS });
    const { code, stdout } = await run(['validate', 'agents'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain(`✓ loads               agents/a.md
    migrator · default model · Read, Bash
    Use when a database migration fails
! loads after repair  agents/b.md
    other · default model · Read, Bash
    Use this: when a database migration fails
✖ never loads         agents/c.md  no description

3 agent files: 1 loads, 1 loads after repair, 1 never loads
`);
  });

  test('reports only what concerns loading', async () => {
    const cwd = folderWith({ 'agents/a.md': `${CLEAN}${'Read more. '.repeat(4000)}\n` });
    expect((await run(['lint', 'agents', '--fail-on', 'warning'], { cwd })).stdout).toContain('prompt/over-budget');
    const { code, stdout } = await run(['validate', 'agents', '--fail-on', 'warning'], { cwd });
    expect(code).toBe(0);
    expect(stdout).not.toContain('prompt/over-budget');
  });

  test('prints the run report as JSON', async () => {
    const cwd = folderWith({ 'agents/c.md': NAMELESS });
    const report = JSON.parse((await run(['validate', 'agents', '--format', 'json'], { cwd })).stdout);
    expect(report.files[0].load).toEqual({ verdict: 'skipped', reason: 'no-description', as: null });
  });
});
