import { expect, test } from 'vitest';
import { createToolkit } from '../../src/run/create-toolkit.ts';
import { createMemoryHost } from '../../src/run/memory-host.ts';

const agent = (name: string): string => `---\nname: ${name}\ndescription: Use when ${name} is due\n---\n\nRead the plan.\n`;

function kit(files: Readonly<Record<string, string>>, gitRoot: string | undefined = '.') {
  return createToolkit(createMemoryHost(files, gitRoot === '' ? {} : { gitRoot }));
}

async function linted(files: Readonly<Record<string, string>>, paths: readonly string[], gitRoot?: string): Promise<readonly string[]> {
  return (await kit(files, gitRoot).lint(paths, { passOnNoAgents: true })).files.map(({ path }) => path);
}

const AGENTS = { 'p/agents/a.md': agent('a'), 'p/agents/b.md': agent('b'), 'p/dist/agents/c.md': agent('c') };

test('what git ignores below a given folder is not linted', async () => {
  expect(await linted({ ...AGENTS, '.gitignore': '# built\r\ndist/\r\n' }, ['p'])).toEqual(['p/agents/a.md', 'p/agents/b.md']);
  expect(await linted({ ...AGENTS, 'p/.gitignore': '/agents/b.md' }, ['p'])).toEqual(['p/agents/a.md', 'p/dist/agents/c.md']);
  expect(await linted({ ...AGENTS, '.gitignore': '*.md', 'p/.gitignore': '!a.md' }, ['p'])).toEqual(['p/agents/a.md']);
});

test('what is asked for by name is linted although git ignores it', async () => {
  const files = { ...AGENTS, '.gitignore': 'dist/\nb.md\n' };
  expect(await linted(files, ['p/dist'])).toEqual(['p/dist/agents/c.md']);
  expect(await linted(files, ['p/dist/agents/*.md'])).toEqual(['p/dist/agents/c.md']);
  expect(await linted(files, ['p/agents/b.md'])).toEqual(['p/agents/b.md']);
});

test('the default folder is linted although git ignores it whole', async () => {
  const files = { '.claude/agents/a.md': agent('a'), '.claude/agents/mine.md': agent('m'), '.gitignore': '.claude\nmine.md\n' };
  expect(await linted(files, [])).toEqual(['.claude/agents/a.md', '.claude/agents/mine.md']);
  expect(await linted({ ...files, '.gitignore': 'mine.md' }, [])).toEqual(['.claude/agents/a.md']);
});

test('.subagent-kit-ignore holds for files that are named too, and without git', async () => {
  const files = { ...AGENTS, 'p/.subagent-kit-ignore': 'dist/\nb.md\n' };
  expect(await linted(files, ['p', 'p/dist/agents'], '')).toEqual(['p/agents/a.md']);
  const run = await kit(files).lint(['p/agents/b.md']);
  expect(run.projectFindings.map(({ message }) => message)).toEqual([
    'Unexpected file that `p/.subagent-kit-ignore` excludes; it was not linted',
  ]);
});

test('ours wins over that of git, and the configuration over both', async () => {
  const files = { ...AGENTS, '.gitignore': 'b.md\ndist\n', '.subagent-kit-ignore': '!b.md\na.md\n' };
  expect(await linted(files, ['p'])).toEqual(['p/agents/b.md']);
  expect(await linted({ ...files, 'subagent-kit.config.yaml': 'ignore: ["!a.md", b.md]' }, ['p'])).toEqual(['p/agents/a.md']);
});

test('without a git repository .gitignore says nothing', async () => {
  expect(await linted({ ...AGENTS, 'p/.gitignore': '*.md' }, ['p'], '')).toHaveLength(3);
});

test('what is ignored in a folder named agents is still read for facts', async () => {
  const files = { '.claude/agents/a.md': agent('same'), '.claude/agents/b.md': agent('same'), '.gitignore': 'b.md' };
  const { files: reports } = await kit(files).lint([]);
  expect(reports.map(({ path, findings }) => [path, findings.map(({ rule }) => rule)])).toEqual([
    ['.claude/agents/a.md', ['project/duplicate-name']],
  ]);
});

test('a run of which everything is ignored says so', async () => {
  await expect(kit({ ...AGENTS, '.gitignore': '*.md' }).lint(['p'])).rejects.toMatchObject({
    code: 'no-agents',
    message: 'every agent file under p is ignored',
  });
});

test('the settings of a file name what ignores it', async () => {
  const files = { '.claude/agents/a.md': agent('a'), '.claude/agents/b.md': agent('b'), '.gitignore': 'b.md' };
  expect((await kit(files).explainSettings('.claude/agents/b.md')).ignoredBy).toBe('.gitignore');
  expect((await kit({ ...files, '.gitignore': '.claude' }).explainSettings('.claude/agents/b.md')).ignoredBy).toBeUndefined();
});
