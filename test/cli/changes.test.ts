import { renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN, folderWith, NAMELESS, run, UNQUOTED } from './fake-terminal.ts';
import { HAS_GIT, repositoryWith } from './git-repository.ts';

const clean = (name: string): string => CLEAN.replace('migrator', name);

/** The files with findings. */
async function found(cwd: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { code, stdout, stderr } = await run(['lint', '--format', 'json', ...args], { cwd });
  if (code === 2) throw new Error(stderr);
  const report: { files: { path: string; findings: unknown[] }[] } = JSON.parse(stdout);
  return report.files.filter(({ findings }) => findings.length > 0).map(({ path }) => path);
}

describe.skipIf(!HAS_GIT)('lint --staged', () => {
  test('reports on staged files alone, whatever others hold', async () => {
    const { folder, git, write } = repositoryWith({ '.claude/agents/old.md': NAMELESS });
    expect(await run(['lint', '--staged'], { cwd: folder })).toEqual({ code: 0, stdout: '✓ 0 agent files, no findings\n', stderr: '' });
    write('.claude/agents/new.md', NAMELESS.replace('nameless', 'new'));
    expect(await found(folder, '--staged')).toEqual([]);
    git('add', '.');
    expect(await found(folder, '--staged')).toEqual(['.claude/agents/new.md']);
    expect((await run(['lint', '--staged'], { cwd: folder })).code).toBe(1);
  });

  test('judges what is staged, not what stands in the folder', async () => {
    const { folder, git, write, remove } = repositoryWith({ '.claude/agents/a.md': clean('a') });
    write('.claude/agents/a.md', NAMELESS);
    git('add', '.');
    write('.claude/agents/a.md', clean('a'));
    expect(await found(folder, '--staged')).toEqual(['.claude/agents/a.md']);
    remove('.claude/agents/a.md');
    expect(await found(folder, '--staged')).toEqual(['.claude/agents/a.md']);
    const { stdout } = await run(['lint', '--staged'], { cwd: folder });
    expect(stdout).toContain('1 │ ---');
    write('.claude/agents/a.md', clean('a'));
    git('add', '.');
    write('.claude/agents/a.md', NAMELESS);
    expect(await found(folder, '--staged')).toEqual([]);
  });

  test('reads the rest of the collection as it is staged', async () => {
    const { folder, git, write } = repositoryWith({ '.claude/agents/z.md': clean('same'), '.claude/agents/c.md': clean('c') });
    write('.claude/agents/b.md', clean('same'));
    git('add', '.');
    expect(await found(folder, '--staged')).toEqual(['.claude/agents/b.md']);
    git('commit', '--quiet', '--message', 'b');
    write('.claude/agents/c.md', clean('other'));
    git('add', '.');
    write('.claude/agents/d.md', clean('other'));
    expect(await found(folder, '--staged')).toEqual([]);
  });

  test('knows new names of renamed files, and nothing of deleted ones', async () => {
    const { folder, git } = repositoryWith({ 'agents/a.md': NAMELESS, 'agents/b.md': NAMELESS });
    renameSync(join(folder, 'agents/a.md'), join(folder, 'agents/A new name.md'));
    git('rm', '--quiet', 'agents/b.md');
    git('add', '--all');
    expect(await found(folder, '--staged')).toEqual(['agents/A new name.md']);
  });

  test.each(['agents/größe übung.md', 'agents/a\tb.md', "agents/it's `x` $(touch hacked);.md", 'agents/--help.md', 'agents/日本.md'])(
    'reads %j from the index',
    async (path) => {
      const { folder, git, write } = repositoryWith({ 'agents/z.md': clean('z') });
      write(path, NAMELESS);
      git('add', '--all');
      write(path, clean('z2'));
      expect(await found(folder, '--staged')).toEqual([path]);
    },
  );

  test('works before the first commit, below the root, and in several trees of agents', async () => {
    const { folder, git, write } = repositoryWith({});
    git('update-ref', '-d', 'HEAD');
    write('one/.claude/agents/a.md', NAMELESS);
    write('two/.claude/agents/b.md', NAMELESS);
    git('add', '--all');
    expect(await found(folder, '--staged')).toEqual(['one/.claude/agents/a.md', 'two/.claude/agents/b.md']);
    expect(await found(join(folder, 'two'), '--staged')).toEqual(['.claude/agents/b.md']);
  });

  test('checks a rule pack that is staged', async () => {
    const { folder, git, write } = repositoryWith({ 'agents/a.md': NAMELESS });
    write('agents/rules/house.rules.yaml', 'name: house\nversion: 1.0.0\nrules: 7\n');
    git('add', '--all');
    const { code, stdout } = await run(['lint', '--staged', '--format', 'compact'], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^agents\/rules\/house\.rules\.yaml:3:.*\n$/);
  });

  test('takes paths, also those that git does not know', async () => {
    const { folder, git, write } = repositoryWith({ 'agents/z.md': clean('z') });
    write('agents/a.md', NAMELESS);
    write('agents/b.md', NAMELESS);
    git('add', 'agents/a.md');
    expect(await found(folder, '--staged', 'agents/b.md')).toEqual([]);
    expect(await found(folder, '--staged', 'agents/a.md', 'agents/b.md')).toEqual(['agents/a.md']);
    expect(await run(['lint', '--staged', 'agents/none.md'], { cwd: folder })).toMatchObject({ code: 2 });
  });

  test('reads a file that is a link only in the index', async () => {
    const { folder, git, remove } = repositoryWith({ 'agents/a.md': clean('a'), 'prompts/b.md': NAMELESS });
    symlinkSync('../prompts/b.md', join(folder, 'agents/b.md'));
    git('add', '--all');
    remove('agents/b.md');
    symlinkSync('../nowhere.md', join(folder, 'agents/b.md'));
    expect((await run(['lint', '--staged'], { cwd: folder })).code).toBe(2);
  });

  test('uses configuration and baseline as they are staged', async () => {
    const { folder, git, write } = repositoryWith({ 'agents/a.md': clean('a'), 'subagent-kit.config.yaml': '{}\n' });
    write('agents/a.md', UNQUOTED);
    write('subagent-kit.config.yaml', 'rules: { frontmatter/invalid-yaml: off }\n');
    git('add', 'agents');
    expect(await found(folder, '--staged')).toEqual(['agents/a.md']);
    git('add', '--all');
    write('subagent-kit.config.yaml', '{}\n');
    expect(await found(folder, '--staged')).toEqual([]);
  });
});

describe.skipIf(!HAS_GIT)('lint --since', () => {
  test('reports on what the branch changed, committed or not', async () => {
    const { folder, git, write, commit } = repositoryWith({ 'agents/old.md': NAMELESS });
    git('switch', '--quiet', '--create', 'topic');
    write('agents/a.md', NAMELESS);
    commit();
    write('agents/b.md', NAMELESS);
    git('add', '--all');
    write('agents/c.md', NAMELESS);
    git('switch', '--quiet', 'main', '--merge');
    git('stash', '--quiet', '--include-untracked');
    write('agents/on-main.md', NAMELESS);
    commit();
    git('switch', '--quiet', 'topic');
    git('stash', 'pop', '--quiet');
    expect(await found(folder, '--since', 'main')).toEqual(['agents/a.md', 'agents/b.md', 'agents/c.md']);
    expect(await found(folder, '--since', 'HEAD')).toEqual(['agents/b.md', 'agents/c.md']);
  });

  test('reports nothing and exits 0 when no agent file changed', async () => {
    const { folder, write, commit } = repositoryWith({ 'agents/old.md': NAMELESS });
    write('README.md', 'x');
    commit();
    expect(await run(['lint', '--since', 'HEAD~1'], { cwd: folder })).toMatchObject({ code: 0 });
  });

  test('fixes changed files alone', async () => {
    const { folder, write } = repositoryWith({ 'agents/old.md': UNQUOTED });
    write('agents/new.md', UNQUOTED.replace('migrator', 'other'));
    const { stderr } = await run(['lint', '--since', 'HEAD', '--fix'], { cwd: folder });
    expect(stderr).toContain('applied 1 fix to 1 file');
  });

  test.each(['nowhere', '--output=hacked', '-x', 'HEAD:agents', 'main..main', '$(touch hacked)', 'HEAD\nHEAD'])(
    'refuses %j as a commit',
    async (ref) => {
      const { folder } = repositoryWith({ 'agents/old.md': NAMELESS });
      const { code, stdout, stderr } = await run(['lint', `--since=${ref}`], { cwd: folder });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toMatch(/^subagent-kit: git knows no commit `.*`\n {8}try: git fetch.*\n$/);
    },
  );
});

describe('changes', () => {
  test.skipIf(!HAS_GIT)('says that there is no git work tree', async () => {
    const cwd = folderWith({ 'agents/a.md': CLEAN });
    const { code, stderr } = await run(['lint', '--staged'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^subagent-kit: changes are asked for, but git knows none here: not a git repository.*\n {8}try: subagent-kit lint\n$/,
    );
  });

  test.each([
    [['--staged', '--since', 'main'], '`--staged` beside `--since`'],
    [['--staged', '--fix'], '`--staged` reads what is staged, which a fix can not change'],
    [['--since', 'main', '-', '--stdin-filename', 'agents/a.md'], 'standard input has no history'],
  ])('refuses %j', async (args, message) => {
    const cwd = folderWith({ 'agents/a.md': CLEAN });
    expect(await run(['lint', ...args], { cwd })).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
  });
});
