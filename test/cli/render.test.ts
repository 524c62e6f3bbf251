import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RENDER_TARGETS } from '../../src/render/render-agent.ts';
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
  [['deployer', '--target', 'plugin'], '`plugin` is several files, which need a folder to go to'],
  [['deployr'], 'no agent is named deployr\n        did you mean deployer'],
  [['deployer', '--target', 'promt'], 'unknown target promt\n        did you mean prompt'],
])('render %j: %s', async (args, message) => {
  const cwd = folderWith({ 'agents/deployer.md': SOURCE });
  const { code, stdout, stderr } = await run(['render', ...args], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
});

const OPENER = SOURCE.replace('name: deployer', 'name: opener');

test('prints one file that holds several agents', async () => {
  const cwd = folderWith({ 'agents/deployer.md': SOURCE, 'agents/opener.md': OPENER });
  const { code, stdout } = await run(['render', '--all', '--target', 'claude-json'], { cwd });
  expect({ code, names: Object.keys(JSON.parse(stdout)) }).toEqual({ code: 0, names: ['deployer', 'opener'] });
});

test('writes a plugin that is named after its folder, and writes nothing the second time', async () => {
  const cwd = folderWith({ 'agents/deployer.md': SOURCE });
  const args = ['render', '--all', '--target', 'plugin', '--out', 'build/My Plugin/'];
  expect(await run(args, { cwd })).toMatchObject({ code: 0, stderr: 'subagent-kit: wrote 2 files to build/My Plugin/, 0 unchanged\n' });
  expect(readdirSync(join(cwd, 'build/My Plugin/agents'))).toEqual(['deployer.md']);
  expect(JSON.parse(readFileSync(join(cwd, 'build/My Plugin/.claude-plugin/plugin.json'), 'utf8')).name).toBe('my-plugin');
  expect(await run(args, { cwd })).toMatchObject({ code: 0, stderr: 'subagent-kit: wrote 0 files to build/My Plugin/, 2 unchanged\n' });
});

test('prints the source map instead of the file, or writes it beside the file', async () => {
  const cwd = folderWith({ 'agents/deployer.md': SOURCE });
  const { stdout } = await run(['render', 'deployer', '--source-map'], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({ generator: 'subagent-kit', version: 1, file: 'deployer.md', sources: ['agents/deployer.md'] });
  const args = ['render', 'deployer', '--source-map', '--out', 'out'];
  await run(args, { cwd });
  expect(readdirSync(join(cwd, 'out')).toSorted()).toEqual(['deployer.md', 'deployer.md.map.json']);
  expect(readFileSync(join(cwd, 'out/deployer.md.map.json'), 'utf8')).toBe(stdout);
  writeFileSync(join(cwd, 'agents/deployer.md'), SOURCE.replace('You release', 'Please, you release'));
  expect(await run([...args, '--check'], { cwd })).toMatchObject({ code: 1 });
  expect(await run(args, { cwd })).toMatchObject({ code: 0, stderr: 'subagent-kit: wrote 2 files to out, 0 unchanged\n' });
});

test('refuses two agents of one file name before anything is written', async () => {
  const cwd = folderWith({
    'agents/a.md': SOURCE.replace('deployer', 'de/ployer'),
    'agents/b.md': SOURCE.replace('deployer', 'DE-ployer'),
  });
  const { code, stderr } = await run(['render', '--all', '--target', 'prompt', '--out', 'out'], { cwd });
  expect({ code, isWritten: existsSync(join(cwd, 'out')) }).toEqual({ code: 2, isWritten: false });
  expect(stderr).toContain('`DE-ployer` and `de/ployer` would both be written to de-ployer.prompt.md');
  const files = { 'agents/a.md': SOURCE, 'agents/more/A.md': SOURCE.replace('deployer', 'builder') };
  expect((await run(['render', '--all', '--out', 'out'], { cwd: folderWith(files) })).stderr).toContain(
    '`builder` and `deployer` would both be written to a.md',
  );
});

test.each([['out/agents'], ['out/agents/deployer.md']])(
  'follows no link at %s out of the output folder, even when forced',
  async (link) => {
    const cwd = folderWith({ 'agents/deployer.md': SOURCE, 'else/deployer.md': 'mine' });
    mkdirSync(join(cwd, link, '..'), { recursive: true });
    symlinkSync(link.endsWith('.md') ? join(cwd, 'else/deployer.md') : join(cwd, 'else'), join(cwd, link));
    const { code, stderr } = await run(['render', '--all', '--target', 'plugin', '--out', 'out', '--force'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('out/agents/deployer.md leads out of the folder by a link');
    expect(readFileSync(join(cwd, 'else/deployer.md'), 'utf8')).toBe('mine');
    expect(existsSync(join(cwd, 'out/.claude-plugin'))).toBe(false);
  },
);

test('writes into a folder that is a link itself', async () => {
  const cwd = folderWith({ 'agents/deployer.md': SOURCE, 'else/readme': '' });
  symlinkSync(join(cwd, 'else'), join(cwd, 'out'));
  expect(await run(['render', 'deployer', '--out', 'out'], { cwd })).toMatchObject({ code: 0 });
  expect(existsSync(join(cwd, 'else/deployer.md'))).toBe(true);
});

test('tells agents apart that lose something, up to three of them', async () => {
  const named = (name: string): string => SOURCE.replace('name: deployer', `name: ${name}\ncolor: red`);
  const some = Object.fromEntries(['a', 'b', 'c'].map((name) => [`agents/${name}.md`, named(name)]));
  const args = ['render', '--all', '--target', 'claude-json'];
  const loss = (who: string): string => `subagent-kit: loss of \`color\` in ${who}: \`claude --agents\` knows no such key\n`;
  expect((await run(args, { cwd: folderWith(some) })).stderr).toBe(loss('a, b, c'));
  expect((await run(args, { cwd: folderWith({ ...some, 'agents/d.md': named('d') }) })).stderr).toBe(loss('4 agents'));
});

test('names every target in its help', async () => {
  const { stdout } = await run(['render', '--help'], { columns: 400 });
  expect(/what to render for: (.*)/.exec(stdout)?.[1]).toBe(
    RENDER_TARGETS.map(({ id }, index) => (index === 0 ? `${id} (default)` : id)).join(', '),
  );
});
