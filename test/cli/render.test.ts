import { expect, test } from 'vitest';
import { folderWith, run } from './fake-terminal.ts';

const SOURCE = '---\nname: deployer\ndescription: Use when a release is due\ncollaborators: []\n---\n\nYou release.\u001b[2J\n';

test('shows control characters in a terminal, and keeps them for a pipe', async () => {
  const cwd = folderWith({ 'agents/deployer.md': SOURCE });
  expect((await run(['render', 'deployer'], { cwd, isTerminal: true })).stdout).toContain('You release.␛[2J');
  expect((await run(['render', 'deployer'], { cwd })).stdout).toContain('You release.\u001b[2J');
});

test.each([
  [[], 'missing the name of an agent'],
  [['deployer', '--all'], '`--all` beside the name of an agent'],
  [['--all'], 'several agents need a folder to go to'],
  [['deployer', 'other'], 'several agents need a folder to go to'],
  [['deployer', '--check'], '`--check`, `--diff` and `--force` need the folder'],
  [['deployr'], 'no agent is named deployr\n        did you mean deployer'],
  [['deployer', '--target', 'promt'], 'unknown target promt\n        did you mean prompt'],
])('render %j: %s', async (args, message) => {
  const cwd = folderWith({ 'agents/deployer.md': SOURCE });
  const { code, stdout, stderr } = await run(['render', ...args], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
});
