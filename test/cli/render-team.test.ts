import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith, run } from './fake-terminal.ts';

const agent = (name: string, others: string): string =>
  `---\nname: ${name}\ndescription: Use ${name} when it is its turn\ntools: Read, Agent\ncollaborators: [${others}]\n---\n\nYou are ${name}.\n`;
const FILES = {
  'agents/lead.md': agent('lead', '{ agent: helper, kind: coordinates, for: the heavy part }'),
  'agents/helper.md': agent('helper', '{ agent: lead, kind: validates }'),
};

test('prints one prompt, with its size on standard error', async () => {
  const cwd = folderWith(FILES);
  const { code, stdout, stderr } = await run(['render', 'lead', '--team', '--target', 'prompt'], { cwd });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^You are lead\.\n\n# Team of collaborators\n[^]*# Role: helper\n/);
  expect(stderr).toContain(`subagent-kit: 2 agents in 1 file, about ${Math.ceil(stdout.length / 4)} tokens by estimate\n`);
});

test('writes the files of all into a folder, the lead with an orchestration section', async () => {
  const cwd = folderWith(FILES);
  const { code, stderr } = await run(['render', 'lead', '--team', '--out', 'out'], { cwd });
  expect(code).toBe(0);
  expect(readdirSync(join(cwd, 'out')).toSorted()).toEqual(['helper.md', 'lead.md']);
  expect(readFileSync(join(cwd, 'out/lead.md'), 'utf8')).toContain('## Team of collaborators');
  expect(readFileSync(join(cwd, 'out/helper.md'), 'utf8')).toContain('### Validated by');
  expect(stderr).toContain('2 agents in 2 files, about ');
  const check = await run(['render', 'lead', '--team', '--out', 'out', '--check'], { cwd });
  expect(check.code).toBe(0);
});

test.each([
  [['lead', 'helper'], 'a team has one lead'],
  [['--all'], 'a team has one lead'],
  [['lead'], 'several agents need a folder to go to\n        try: subagent-kit render lead --team --target claude-code --out DIR'],
  [['leed', '--target', 'prompt'], 'no agent is named leed\n        did you mean lead'],
])('render %j --team: %s', async (args, message) => {
  const cwd = folderWith(FILES);
  const { code, stdout, stderr } = await run(['render', ...args, '--team'], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
});

test('says once which collaborator is missing, and writes nothing', async () => {
  const cwd = folderWith({ ...FILES, 'agents/lead.md': agent('lead', '{ agent: helpr, kind: coordinates }') });
  const { code, stdout, stderr } = await run(['render', 'lead', '--team', '--target', 'prompt', '--out', 'out'], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.match(/Unknown agent `helpr`/g)).toHaveLength(1);
  expect(stderr).toContain('1 agent could not be merged, nothing was rendered');
  expect(existsSync(join(cwd, 'out'))).toBe(false);
});
