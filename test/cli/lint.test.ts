import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN, folderWith, NAMELESS, run, UNQUOTED } from './fake-terminal.ts';

describe('lint', () => {
  test('exits 0 when there is nothing to say', async () => {
    const cwd = folderWith({ 'agents/migrator.md': CLEAN });
    expect(await run(['lint'], { cwd })).toEqual({ code: 0, stdout: '✓ 1 agent file, no findings\n', stderr: '' });
  });

  test('exits 1 for an error, and says what is wrong where', async () => {
    const cwd = folderWith({ 'agents/nameless.md': NAMELESS });
    const { code, stdout, stderr } = await run(['lint', 'agents'], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('agents/nameless.md  never loads: no description\n');
    expect(stdout).toContain('frontmatter/missing');
    expect(stdout).toContain('✖ 1 error in 1 file');
  });

  test('exits by --fail-on and --max-warnings', async () => {
    const cwd = folderWith({ 'agents/migrator.md': UNQUOTED });
    const codeOf = async (...flags: readonly string[]): Promise<number> => (await run(['lint', 'agents', ...flags], { cwd })).code;
    expect(await codeOf()).toBe(0);
    expect(await codeOf('--fail-on', 'warning')).toBe(1);
    expect(await codeOf('--fail-on', 'never')).toBe(0);
    expect(await codeOf('--max-warnings', '0')).toBe(1);
    expect(await codeOf('--max-warnings=1')).toBe(0);
    expect(await codeOf('--fail-on', 'warning', '--rule', 'frontmatter/invalid-yaml=off')).toBe(0);
  });

  test('takes the severity of a rule from --rule', async () => {
    const cwd = folderWith({ 'agents/migrator.md': `${CLEAN}${'Read more. '.repeat(4000)}\n` });
    expect(await run(['lint', 'agents'], { cwd })).toMatchObject({ code: 0 });
    expect(await run(['lint', 'agents', '--rule', 'prompt/over-budget=error'], { cwd })).toMatchObject({ code: 1 });
  });

  test('hides with --quiet what is no error, and exits as without it', async () => {
    const cwd = folderWith({ 'agents/migrator.md': UNQUOTED });
    const { code, stdout } = await run(['lint', 'agents', '--quiet', '--max-warnings', '0'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toBe('✓ 1 agent file, no findings\n');
  });

  test('prints the run report as JSON, with paths as given', async () => {
    const cwd = folderWith({ 'agents/nameless.md': NAMELESS });
    const { stdout } = await run(['lint', './agents', '--format', 'json'], { cwd });
    const report = JSON.parse(stdout);
    expect(report).toMatchObject({ version: 1, tool: { name: 'subagent-kit' }, counts: { error: 1 }, suppressed: 0 });
    expect(report.files[0]).toMatchObject({ path: 'agents/nameless.md', load: { verdict: 'skipped', reason: 'no-description' } });
    expect(report.files[0].findings[0].url).toMatch(/^https:.*\/docs\/rules\/frontmatter\/missing\.md$/);
  });

  test('writes the report to a file and nothing to standard output', async () => {
    const cwd = folderWith({ 'agents/nameless.md': NAMELESS });
    const { code, stdout } = await run(['lint', 'agents', '--format', 'json', '--output-file', 'report.json'], { cwd });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8'))).toMatchObject({ counts: { error: 1 } });
  });

  test('lints standard input under the path that it is given', async () => {
    const cwd = folderWith({ 'agents/other.md': CLEAN });
    const { code, stdout } = await run(['lint', '-', '--stdin-filename', 'agents/new.md'], { cwd, stdin: NAMELESS });
    expect(code).toBe(1);
    expect(stdout).toContain('agents/new.md  never loads');
    expect(existsSync(join(cwd, 'agents/new.md'))).toBe(false);
  });

  test('shows colours in a terminal, unless told otherwise', async () => {
    const cwd = folderWith({ 'agents/nameless.md': NAMELESS });
    const isColored = async (
      isTerminal: boolean,
      variables: Readonly<Record<string, string>>,
      ...flags: readonly string[]
    ): Promise<boolean> => (await run(['lint', 'agents', ...flags], { cwd, isTerminal, variables })).stdout.includes('\u001b[');
    expect(await isColored(true, {})).toBe(true);
    expect(await isColored(false, {})).toBe(false);
    expect(await isColored(true, { NO_COLOR: '1' })).toBe(false);
    expect(await isColored(true, { TERM: 'dumb' })).toBe(false);
    expect(await isColored(false, { FORCE_COLOR: '1' })).toBe(true);
    expect(await isColored(false, {}, '--color')).toBe(true);
    expect(await isColored(true, { FORCE_COLOR: '1' }, '--no-color')).toBe(false);
  });
});

describe('lint --fix', () => {
  test('repairs the file and exits by what remains', async () => {
    const cwd = folderWith({ 'agents/migrator.md': UNQUOTED });
    const { code, stdout, stderr } = await run(['lint', 'agents', '--fix', '--max-warnings', '0'], { cwd });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '✓ 1 agent file, no findings\n' });
    expect(stderr).toBe('subagent-kit: applied 1 fix to 1 file\n');
    expect(readFileSync(join(cwd, 'agents/migrator.md'), 'utf8')).toBe(
      CLEAN.replace('Use when a database migration fails', '"Use this: when a database migration fails"'),
    );
  });

  test('prints a patch with --fix-dry-run and changes nothing', async () => {
    const cwd = folderWith({ 'agents/migrator.md': UNQUOTED });
    const { code, stdout, stderr } = await run(['lint', 'agents', '--fix-dry-run'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^--- a\/agents\/migrator\.md\n\+\+\+ b\/agents\/migrator\.md\n@@ /);
    expect(stdout).toContain('-description: Use this: when a database migration fails\n');
    expect(stderr).toContain('would apply 1 fix to 1 file');
    expect(readFileSync(join(cwd, 'agents/migrator.md'), 'utf8')).toBe(UNQUOTED);
  });
});
