import { describe, expect, test } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import type { Outcome } from './fake-terminal.ts';
import { CLEAN, folderWith, run } from './fake-terminal.ts';

/** What the program says on standard error when it can not do the job; the exit code must be 2 and nothing may be printed. */
async function complaint(args: readonly string[], cwd = '/'): Promise<string> {
  const { code, stdout, stderr } = await run(args, { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  return stderr;
}

describe('the program', () => {
  test('shows its version', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: '' });
    expect(await run(['-V'])).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: '' });
  });

  test('shows help when asked, and when given nothing', async () => {
    const help = await run([]);
    expect(help).toMatchObject({ code: 0, stderr: '' });
    expect(help.stdout).toContain('Usage: subagent-kit');
    expect(await run(['--help'])).toEqual(help);
    expect((await run(['lint', '--help'])).stdout).toContain('--fix-dry-run');
    expect((await run(['help', 'validate'])).stdout).toContain('Usage: subagent-kit validate');
  });

  test('names the nearest flag for an unknown one', async () => {
    expect(await complaint(['lint', '--formt', 'json'])).toBe(
      'subagent-kit: unknown option `--formt`, did you mean `--format`\n        try: subagent-kit lint --help\n',
    );
  });

  test('wants a whole version of Claude Code', async () => {
    expect(await complaint(['lint', '--claude-version', '2'])).toBe(
      'subagent-kit: unexpected value `2` of `--claude-version`, expected a version such as 2.1.330\n',
    );
  });

  test('names the nearest command for an unknown one, and the command for a path', async () => {
    expect(await complaint(['lin'])).toBe('subagent-kit: unknown command `lin`, did you mean `lint`\n        try: subagent-kit --help\n');
    expect(await complaint(['.claude/agents'])).toBe(
      'subagent-kit: unknown command `.claude/agents`\n        try: subagent-kit lint .claude/agents\n',
    );
  });

  test('has no help for a command that there is not, and runs none where none is named', async () => {
    expect(await complaint(['help', 'lnt'])).toBe('subagent-kit: unknown command `lnt`\n        try: subagent-kit --help\n');
    expect(await complaint(['--'])).toBe('subagent-kit: missing command\n        try: subagent-kit --help\n');
  });

  test.each([
    [['lint', '--format', 'jsn'], 'unknown value `jsn` of `--format`, did you mean `json`'],
    [['lint', '--fail-on', 'nothing'], 'unknown value `nothing` of `--fail-on`, expected error, warning, info, never'],
    [['lint', '--max-warnings', 'many'], 'unexpected value `many` of `--max-warnings`, expected a whole number'],
    [['lint', '--preset', 'recomended'], 'did you mean `recommended`'],
    [['lint', '--rule', 'prompt/over-budget'], 'unexpected value `prompt/over-budget` of `--rule`'],
    [['lint', '--rule', 'prompt/over-budgt=off'], 'did you mean `prompt/over-budget`'],
    [['lint', '--fix-suggestions', 'over-budget'], 'unknown rule `over-budget`, did you mean `prompt/over-budget`'],
    [['lint', '--config'], 'option `--config <file>` argument missing'],
    [['lint', '-'], 'missing `--stdin-filename`'],
    [['lint', '-', 'agents', '--stdin-filename', 'a.md'], '`-` beside other paths'],
    [['lint', '--stdin-filename', 'a.md'], '`--stdin-filename` without `-`'],
    [['lint', '-', '--fix', '--stdin-filename', 'a.md'], 'standard input can not be fixed'],
    [['explain'], 'missing required argument `rule or file`'],
    [['explain', 'prompt/over-budgt'], 'unknown rule `prompt/over-budgt`, did you mean `prompt/over-budget`'],
  ])('%j: %s', async (args, message) => {
    const cwd = folderWith({ 'agents/a.md': CLEAN });
    expect(await complaint(args, cwd)).toContain(message);
  });

  test('says which path does not exist, and which folder has no agents', async () => {
    const cwd = folderWith({ 'agents/a.md': CLEAN, 'empty/readme.txt': '' });
    expect(await complaint(['lint', 'agent'], cwd)).toBe('subagent-kit: no such file or folder: agent\n        did you mean agents\n');
    expect(await complaint(['lint', 'empty'], cwd)).toContain('no agent file under empty');
    expect(await run(['lint', 'empty', '--pass-on-no-agents'], { cwd })).toMatchObject({ code: 0 });
  });

  test('says where a configuration is broken', async () => {
    const cwd = folderWith({ 'agents/a.md': CLEAN, 'subagent-kit.config.yaml': 'preset: strictest\n' });
    expect(await complaint(['lint', 'agents'], cwd)).toMatch(/^subagent-kit: .*subagent-kit\.config\.yaml.*1:9/s);
    expect(await run(['lint', 'agents', '--no-config'], { cwd })).toMatchObject({ code: 0 });
    expect(await complaint(['lint', 'agents', '--config', 'missing.yaml'], cwd)).toContain('missing.yaml');
  });

  test('shows control characters of arguments instead of sending them', async () => {
    expect(await complaint(['\u001b[2J'])).not.toContain('\u001b');
    expect(await complaint(['lint', '--\u001b[2J'])).not.toContain('\u001b');
    expect(await complaint(['lint', '\u001b[2J'])).not.toContain('\u001b');
  });

  describe('when it crashes', () => {
    const crash = (args: readonly string[], variables = {}): Promise<Outcome> =>
      run(args, {
        variables,
        onStdout: () => {
          throw new TypeError('x is not a function');
        },
      });

    test('says whose fault it is and what to do, without a stack', async () => {
      expect(await crash(['rules'])).toEqual({
        code: 2,
        stdout: '',
        stderr:
          'subagent-kit: crashed, which is a defect of subagent-kit and not of your files: TypeError: x is not a function\n' +
          '        try: the same command with --verbose, and report what it prints\n',
      });
    });

    test('prints the stack with --verbose or DEBUG', async () => {
      expect((await crash(['rules', '--verbose'])).stderr).toContain('usage.test.ts');
      expect((await crash(['rules'], { DEBUG: '1' })).stderr).toContain('usage.test.ts');
    });
  });
});
