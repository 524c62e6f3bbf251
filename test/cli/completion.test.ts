import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { openTerminal } from '../../src/cli/terminal.ts';
import { folderWith, run } from './fake-terminal.ts';

const commands = createProgram(openTerminal(process), () => {}).commands;

async function scriptFor(shell: string): Promise<string> {
  return (await run(['completion', shell])).stdout;
}

/** What bash proposes for the last of some words. */
async function completeInBash(...words: readonly string[]): Promise<readonly string[]> {
  const folder = folderWith({ 'completion.bash': await scriptFor('bash') });
  const quoted = words.map((word) => `'${word}'`).join(' ');
  const program = `source "${join(folder, 'completion.bash')}"; COMP_WORDS=(subagent-kit ${quoted}); COMP_CWORD=${words.length}; _subagent_kit; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-u', '-c', program], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout.split('\n').filter((line) => line !== '');
}

describe('in bash', () => {
  test('proposes every command', async () => {
    expect(await completeInBash('')).toEqual([...commands.map((command) => command.name()), 'help', '--help', '--version']);
    expect(await completeInBash('ex')).toEqual(['extract', 'explain']);
  });

  test('proposes the flags of a command', async () => {
    expect(await completeInBash('lint', '--fix')).toEqual(['--fix', '--fix-dry-run', '--fix-suggestions']);
    expect(await completeInBash('hook', '--fix')).toEqual([]);
  });

  test('proposes the values of a flag', async () => {
    expect(await completeInBash('lint', '--preset', '')).toEqual(['recommended', 'strict', 'all']);
    expect(await completeInBash('graph', '--format', 's')).toEqual(['svg']);
  });

  test('proposes rules and areas where they are wanted', async () => {
    expect(await completeInBash('explain', 'frontmatter/mis')).toEqual(['frontmatter/missing', 'frontmatter/missing-skill']);
    expect(await completeInBash('lint', '--rule', 'fantasy/hy')).toEqual(['fantasy/hype']);
    expect(await completeInBash('rules', 'fan')).toEqual(['fantasy']);
    expect(await completeInBash('completion', '')).toEqual(['bash', 'zsh', 'fish']);
  });

  test('leaves files to the shell', async () => {
    expect(await completeInBash('lint', 'agents/')).toEqual([]);
    expect(await completeInBash('lint', '--config', 'a')).toEqual([]);
  });
});

describe.each([
  ['zsh', ['-n']],
  ['fish', ['--no-execute']],
])('the script for %s', (shell, flags) => {
  const isInstalled = spawnSync(shell, ['--version']).status === 0;
  if (!isInstalled) console.warn(`skipped: reading the script for ${shell} needs ${shell}`);

  test('names every command and every flag', async () => {
    const script = await scriptFor(shell);
    for (const command of commands) {
      expect(script).toContain(command.name());
      for (const { long, hidden } of command.options)
        if (long !== undefined && long !== null && !hidden)
          expect(script).toContain(shell === 'fish' ? ` -l ${long.slice(2)}` : `'${long}[`);
    }
  });

  test.skipIf(!isInstalled)('is one that the shell can read', async () => {
    const folder = folderWith({ script: await scriptFor(shell) });
    const { status, stderr } = spawnSync(shell, [...flags, join(folder, 'script')], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

test('balances the quotes of every script', async () => {
  for (const shell of ['bash', 'zsh', 'fish']) {
    const bare = (await scriptFor(shell)).replaceAll(String.raw`'\''`, '').replaceAll(String.raw`\'`, '');
    expect((bare.split("'").length - 1) % 2).toBe(0);
  }
});

test('knows no other shell', async () => {
  expect(await run(['completion', 'zhs'])).toMatchObject({ code: 2, stderr: expect.stringContaining('did you mean `zsh`') });
});
