import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN, folderWith, NAMELESS, UNQUOTED } from '../cli/fake-terminal.ts';
import { BIN, runBuilt } from './built-cli.ts';

/** Prints the address of every module that is loaded. */
const SHOW_MODULES = `import { register } from 'node:module'; register('data:text/javascript,' + encodeURIComponent(
  'export async function load(url, context, next) { process._rawDebug(url); return next(url, context); }'));`;

describe('the built program', () => {
  test.each([
    ['a clean folder', ['lint', 'agents'], 0],
    ['a folder with errors', ['lint', 'broken'], 1],
    ['a path that does not exist', ['lint', 'nowhere'], 2],
    ['a folder without agents', ['lint', 'empty'], 2],
    ['a broken configuration', ['lint', 'agents', '--config', 'broken.yaml'], 2],
    ['an unknown flag', ['lint', '--nonsense'], 2],
    ['an unknown command', ['nonsense'], 2],
    ['an unknown agent', ['render', 'nobody'], 2],
  ] as const)('exits for %s: %j %i', (_, args, code) => {
    const cwd = folderWith({ 'agents/a.md': CLEAN, 'broken/agents/b.md': NAMELESS, 'empty/x.txt': '', 'broken.yaml': 'presets: [\n' });
    const outcome = runBuilt(args, { cwd });
    expect(outcome.code).toBe(code);
    if (code === 2) expect(outcome).toMatchObject({ stdout: '', stderr: expect.stringMatching(/^subagent-kit: \S.*\n( {8}\S.*\n)?$/) });
    else expect(outcome.stderr).toBe('');
  });

  test.skipIf(process.platform === 'win32')('exits 2 when a file can not be read', () => {
    const cwd = folderWith({ 'agents/a.md': CLEAN });
    spawnSync('sh', ['-c', 'mkfifo agents/pipe.md'], { cwd });
    expect(runBuilt(['lint', 'agents'], { cwd })).toMatchObject({ code: 2, stdout: expect.stringContaining('internal/unreadable-file') });
  });

  test('is quiet when nobody reads its output to the end', async () => {
    const files = Array.from({ length: 300 }, (_, index) => [`agents/a${index}.md`, NAMELESS] as const);
    const cwd = folderWith(Object.fromEntries(files));
    const child = spawn(process.execPath, [BIN, 'lint', 'agents', '--format', 'json'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let complaints = '';
    child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = await once(child, 'exit');
    expect({ code, complaints }).toEqual({ code: 1, complaints: '' });
  });

  test('prints a long report completely', () => {
    const files = Array.from({ length: 300 }, (_, index) => [`agents/a${index}.md`, NAMELESS] as const);
    const { stdout } = runBuilt(['lint', 'agents', '--format', 'json'], { cwd: folderWith(Object.fromEntries(files)) });
    expect(stdout.length).toBeGreaterThan(100_000);
    expect(JSON.parse(stdout).files).toHaveLength(300);
  });

  test.skipIf(process.platform !== 'linux')('says when the output can not be written', () => {
    const cwd = folderWith({ 'agents/a.md': CLEAN });
    const { status, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${BIN}" lint agents > /dev/full`], { cwd, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringMatching(/^subagent-kit: cannot write the output: .*ENOSPC/) });
  });

  test('writes a report to a file and leaves nothing else behind', () => {
    const cwd = folderWith({ 'agents/a.md': NAMELESS });
    expect(runBuilt(['lint', 'agents', '--format=json', '--output-file', 'report.json'], { cwd })).toEqual({
      code: 1,
      stdout: '',
      stderr: '',
    });
    expect(JSON.parse(readFileSync(join(cwd, 'report.json'), 'utf8')).version).toBe(1);
    expect(readdirSync(cwd).toSorted()).toEqual(['.subagent-kit', 'agents', 'report.json']);
    expect(readFileSync(join(cwd, '.subagent-kit/.gitignore'), 'utf8')).toBe('*\n');
  });

  test('prints the same from its cache, and keeps none when told so', () => {
    const cwd = folderWith({ 'agents/a.md': NAMELESS });
    const first = runBuilt(['lint', 'agents', '--no-cache'], { cwd });
    expect(readdirSync(cwd)).toEqual(['agents']);
    for (let run = 0; run < 2; run++) expect(runBuilt(['lint', 'agents', '--cache-location', 'kept'], { cwd })).toEqual(first);
    expect(readdirSync(cwd).toSorted()).toEqual(['agents', 'kept']);
  });

  test('reads standard input', () => {
    const cwd = folderWith({ 'agents/a.md': CLEAN });
    const stdin = UNQUOTED.replace('migrator', 'other');
    expect(runBuilt(['lint', '-', '--stdin-filename', 'agents/b.md', '--max-warnings', '0'], { cwd, stdin })).toMatchObject({
      code: 1,
      stderr: '',
    });
  });

  test('fixes files until a second run has nothing to fix', () => {
    const cwd = folderWith({ 'agents/a.md': UNQUOTED });
    expect(runBuilt(['lint', '--fix', '--max-warnings', '0'], { cwd })).toMatchObject({
      code: 0,
      stderr: 'subagent-kit: applied 1 fix to 1 file\n',
    });
    const fixed = readFileSync(join(cwd, 'agents/a.md'), 'utf8');
    expect(runBuilt(['lint', '--fix'], { cwd }).stderr).toBe('subagent-kit: applied 0 fixes to 0 files\n');
    expect(readFileSync(join(cwd, 'agents/a.md'), 'utf8')).toBe(fixed);
  });

  test('prints a patch that git applies', () => {
    const cwd = folderWith({ 'agents/a.md': UNQUOTED });
    const { stdout } = runBuilt(['lint', 'agents', '--fix-dry-run'], { cwd });
    const { status, stderr } = spawnSync('git', ['apply', '-'], { cwd, input: stdout, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(runBuilt(['lint', 'agents', '--max-warnings', '0'], { cwd })).toMatchObject({ code: 0 });
  });

  test('answers --version without loading a package or a parser', () => {
    const { code, stderr } = runBuilt(['--version'], {
      cwd: '/',
      nodeFlags: ['--import', `data:text/javascript,${encodeURIComponent(SHOW_MODULES)}`],
    });
    const loaded = stderr.split('\n').filter((url) => url.startsWith('file:'));
    expect(code).toBe(0);
    expect(loaded.map((url) => url.replace(/^.*(?=\/dist\/)/, ''))).toEqual(['/dist/cli/bin.cjs']);
  });
});

describe('render', () => {
  const SOURCE =
    '---\nname: deployer\ndescription: Use when a release is due\ntools: Read, Bash\nrule_pack: { use: house }\n---\n\nYou release.\n';
  const PACK =
    'name: house\nversion: 1.0.0\npreamble: These rules apply.\nrules:\n  - { n: 1, title: Small steps, body: [Change one thing at a time.] }\n';
  const project = (): string => folderWith({ 'agents/deployer.md': SOURCE, 'agents/rules/house.rules.yaml': PACK });

  test('prints the merged agent', () => {
    const { code, stdout, stderr } = runBuilt(['render', 'deployer'], { cwd: project() });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('name: deployer\n');
    expect(stdout).toContain('Small steps');
  });

  test('writes into a folder, says what is stale, and writes again', () => {
    const cwd = project();
    expect(runBuilt(['render', '--all', '--out', 'out', '--check'], { cwd })).toMatchObject({
      code: 1,
      stdout: expect.stringContaining('+name: deployer'),
    });
    expect(runBuilt(['render', '--all', '--out', 'out'], { cwd })).toMatchObject({ code: 0, stdout: '' });
    expect(runBuilt(['render', '--all', '--out', 'out', '--check'], { cwd })).toMatchObject({ code: 0, stdout: '' });
    expect(readFileSync(join(cwd, 'out/deployer.md'), 'utf8')).toBe(runBuilt(['render', 'deployer'], { cwd }).stdout);
  });

  test('never writes over a file that somebody wrote, unless forced', () => {
    const cwd = project();
    const { code, stderr } = runBuilt(['render', '--all', '--out', 'agents'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('agents/deployer.md was not rendered by subagent-kit');
    expect(readFileSync(join(cwd, 'agents/deployer.md'), 'utf8')).toBe(SOURCE);
    expect(runBuilt(['render', '--all', '--out', 'agents', '--force'], { cwd })).toMatchObject({ code: 0 });
  });

  test('lists what the target can not hold, and exits 1 for it when asked', () => {
    const cwd = project();
    expect(runBuilt(['render', 'deployer', '--target', 'prompt'], { cwd })).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('loss of `description` in deployer: a plain prompt holds no settings'),
    });
    expect(runBuilt(['render', 'deployer', '--target', 'prompt', '--fail-on-loss'], { cwd })).toMatchObject({ code: 1, stdout: '' });
  });

  test('shows what is wrong with a pack, and renders nothing', () => {
    const cwd = folderWith({ 'agents/deployer.md': SOURCE, 'agents/rules/house.rules.yaml': 'name: house\nversion: 1.0.0\nrules: 7\n' });
    const { code, stdout, stderr } = runBuilt(['render', 'deployer'], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('agents/rules/house.rules.yaml');
    expect(stderr).toContain('3 │ rules: 7');
    expect(stderr).toMatch(/subagent-kit: 1 agent could not be merged, nothing was rendered\n$/);
  });
});
