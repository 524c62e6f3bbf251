import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { agentText, blockOf } from '../extract/agents.ts';
import { folderWith, run } from './fake-terminal.ts';

const BOX = { name: 'box-mover', domain: 'wooden box' };
const CRATE = { name: 'crate-mover', domain: 'steel crate' };
const ODD = '---\nname: odd\ndescription: Use it\n---\n\n**Rule 1: Go**\n\ntext\n\n**Rule 2: Stop**\n\ntext\n';
const FILES = {
  'in/box-mover.md': agentText(BOX),
  'in/deep/crate-mover.md': agentText(CRATE),
  'in/odd.md': ODD,
  'in/plain.md': '---\nname: plain\ndescription: Use it\n---\n\nYou wait.\n',
};

test('writes the pack and the sources, and prints what they come to', async () => {
  const cwd = folderWith(FILES);
  const { code, stdout, stderr } = await run(['extract', 'in', '--out', 'agents'], { cwd });
  expect(code).toBe(0);
  expect(readdirSync(join(cwd, 'agents'), { recursive: true, encoding: 'utf8' }).toSorted()).toEqual([
    'box-mover.md',
    'deep',
    'deep/crate-mover.md',
    'rules',
    'rules/shared-rules.rules.yaml',
  ]);
  expect(stdout).toMatch(
    /^Rule pack shared-rules: 2 agents\.\n38 of 40 items \(95\.0 %\) come byte for byte from a pack and its slots, 0 \(0\.0 %\) by override, 2 \(5\.0 %\) stay in files that are left alone\.\nRule blocks: \d+ characters; packs, sources and blocks that are left alone: \d+ \(\d+\.\d %\)\.\n/,
  );
  expect(
    stdout.endsWith(
      'gave every rule block back byte for byte.\nLeft alone, and not written: 1 agent.\n  in/odd.md: too little of it is like the others\nWithout a rule block: 1 file.\n',
    ),
  ).toBe(true);
  expect(stderr).toBe('subagent-kit: wrote 3 files to agents, 0 unchanged\n');
});

test('writes sources that render gives the blocks back from', async () => {
  const cwd = folderWith(FILES);
  await run(['extract', 'in', '--out', 'agents', '--pack', 'box-rules'], { cwd });
  expect((await run(['render', '--all', '--out', '.claude/agents'], { cwd })).code).toBe(0);
  for (const one of [BOX, CRATE]) expect(readFileSync(join(cwd, `.claude/agents/${one.name}.md`), 'utf8')).toContain(blockOf(one));
});

test('lets rendered files take the place of the originals, whatever the agents are called', async () => {
  const text = agentText(BOX).replace(`name: ${BOX.name}`, 'name: box-mover-senior');
  const cwd = folderWith({ '.claude/agents/box-mover.md': text, '.claude/agents/crate-mover.md': agentText(CRATE) });
  await run(['extract', '.claude/agents', '--out', 'agents'], { cwd });
  const { stdout } = await run(['render', '--all', '--out', '.claude/agents', '--diff'], { cwd });
  const changed = stdout.split('\n').filter((line) => /^[-+](?![-+])/.test(line) && line.slice(1).trim() !== '');
  expect(changed.map((line) => line.slice(0, 27))).toEqual(Array.from({ length: 2 }, () => '+# Rendered by subagent-kit'));
  expect((await run(['render', '--all', '--out', '.claude/agents'], { cwd })).code).toBe(2);
  expect((await run(['render', '--all', '--out', '.claude/agents', '--force'], { cwd })).code).toBe(0);
  expect(readdirSync(join(cwd, '.claude/agents')).toSorted()).toEqual(['box-mover.md', 'crate-mover.md']);
  expect((await run(['render', '--all', '--out', '.claude/agents', '--check'], { cwd })).code).toBe(0);
});

test('tells which agents render refuses until they are mended', async () => {
  const text = agentText(BOX).replace('\n\n**Rule 1', '\n\nYou are bound by the following 9 rules.\n\n**Rule 1');
  const cwd = folderWith({ ...FILES, 'in/box-mover.md': text });
  const { stdout } = await run(['extract', 'in', '--out', 'agents'], { cwd });
  expect(stdout).toContain('To be mended before `render` takes it: 1 agent.\n  in/box-mover.md: it declares 9 rules and holds ');
  const { code, stderr } = await run(['render', '--all', '--out', '.claude/agents'], { cwd });
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('contradiction/count-mismatch') });
});

test('writes nothing over a file that is there, and nothing beside it', async () => {
  const cwd = folderWith({ ...FILES, 'agents/box-mover.md': 'mine' });
  const refused = await run(['extract', 'in', '--out', 'agents'], { cwd });
  expect({ code: refused.code, stdout: refused.stdout }).toEqual({ code: 2, stdout: '' });
  expect(refused.stderr).toContain('agents/box-mover.md is there already, so nothing was written');
  expect(existsSync(join(cwd, 'agents/rules'))).toBe(false);
  expect(readFileSync(join(cwd, 'agents/box-mover.md'), 'utf8')).toBe('mine');
  expect((await run(['extract', 'in', '--out', 'agents', '--force'], { cwd })).code).toBe(0);
  expect((await run(['extract', 'in', '--out', 'agents'], { cwd })).stderr).toBe('subagent-kit: wrote 0 files to agents, 3 unchanged\n');
});

test('reads no file that it could not write back', async () => {
  const cwd = folderWith(FILES);
  writeFileSync(join(cwd, 'in/latin.md'), Buffer.from(agentText({ ...BOX, name: 'latin' }).replace('lid', 'l\u00edd'), 'latin1'));
  const { stdout } = await run(['extract', 'in', '--out', 'agents'], { cwd });
  expect(stdout).toContain('Not readable: in/latin.md.\n');
  expect(existsSync(join(cwd, 'agents/latin.md'))).toBe(false);
});

test.each([
  [['--out', 'agents'], 'missing required argument `path`'],
  [['in'], 'required option `--out <dir>` not specified'],
  [['in', '--out', 'agents', '--pack', 'My Rules'], 'unexpected value `My Rules` of `--pack`'],
  [['nowhere', '--out', 'agents'], 'no such file or folder: nowhere'],
  [['in/odd.md', 'in/plain.md', '--out', 'agents'], 'no two of the files carry rule blocks that are alike'],
  [['in', '--out', 'in/plain.md/x'], 'in/plain.md'],
])('extract %j: %s', async (args, message) => {
  const cwd = folderWith(FILES);
  const { code, stdout, stderr } = await run(['extract', ...args], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
  expect(existsSync(join(cwd, 'agents'))).toBe(false);
});
