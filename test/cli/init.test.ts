import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { GITHUB_WORKFLOW, GITLAB_JOB, HUSKY_HOOK, LINT_STAGED_CONFIG, PRE_COMMIT_CONFIG } from '../../src/cli/init/recipes.ts';
import { fencedFiles } from '../docs/fenced-files.ts';
import { CLEAN, folderWith, run } from './fake-terminal.ts';

const AGENT = { '.claude/agents/a.md': CLEAN };
const GIT = { '.git/config': '[remote "origin"]\n\turl = https://github.com/a/b.git\n' };

function read(cwd: string, path: string): string {
  return readFileSync(join(cwd, path), 'utf8');
}

describe('init --yes', () => {
  test('writes a configuration that works, and nothing else where nothing is found', async () => {
    const cwd = folderWith(AGENT);
    const { code, stdout, stderr } = await run(['init', '--yes'], { cwd });
    expect({ code, stdout, stderr }).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^wrote subagent-kit\.config\.yaml\nnext: subagent-kit lint; .*\n$/),
      stderr: 'subagent-kit: found .claude/agents\n',
    });
    expect(await run(['lint'], { cwd })).toMatchObject({ code: 0 });
  });

  test.each([
    [
      { '.pre-commit-config.yaml': 'repos: []\n' },
      [],
      'left alone: .pre-commit-config.yaml is there already; add to `repos`:\n      - repo: https',
    ],
    [{ '.husky/_/h': '' }, ['.husky/pre-commit'], 'next: npm install --save-dev subagent-kit\nnext: npx husky\n'],
    [{ 'package.json': '{ "devDependencies": { "husky": "9", "subagent-kit": "1" } }' }, ['.husky/pre-commit'], 'next: npx husky\n'],
    [{ 'package.json': '{ "lint-staged": {} }' }, ['.lintstagedrc.json'], 'wrote .lintstagedrc.json'],
    [{ '.github/dependabot.yml': '' }, ['.github/workflows/agents.yml'], 'wrote .github/workflows/agents.yml'],
    [GIT, ['.github/workflows/agents.yml'], 'wrote .github/workflows/agents.yml'],
    [
      { '.gitlab-ci.yml': 'stages: [test]\n' },
      ['.gitlab/agents.gitlab-ci.yml'],
      'add:\n    include:\n      - local: .gitlab/agents.gitlab-ci.yml\n',
    ],
  ])('finds %j and writes %j', async (files, written, said) => {
    const cwd = folderWith({ ...AGENT, ...files });
    const { code, stdout } = await run(['init', '--yes'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain(said);
    expect([...stdout.matchAll(/^wrote (.+)$/gm)].map(([, path]) => path)).toEqual(['subagent-kit.config.yaml', ...written]);
    for (const [path, text] of Object.entries(files)) expect(read(cwd, path)).toBe(text);
  });

  test('changes nothing the second time', async () => {
    const cwd = folderWith({ ...AGENT, ...GIT, '.husky/_/h': '' });
    await run(['init', '--yes'], { cwd });
    const { stdout } = await run(['init', '--yes'], { cwd });
    expect(stdout).not.toMatch(/^(?:wrote|overwrote)/m);
    expect(stdout).toContain('left alone: .husky/pre-commit is the same already');
  });

  test('overwrites files of its own only, and only when told to', async () => {
    const cwd = folderWith({ ...AGENT, 'subagent-kit.config.yaml': 'rules: {}\n', '.husky/pre-commit': 'npm test\n' });
    expect((await run(['init', '--yes'], { cwd })).stdout).toContain(
      'left alone: subagent-kit.config.yaml is there already; --force overwrites it',
    );
    expect(read(cwd, 'subagent-kit.config.yaml')).toBe('rules: {}\n');
    expect((await run(['init', '--yes', '--force'], { cwd })).stdout).toContain('overwrote subagent-kit.config.yaml');
    expect(read(cwd, '.husky/pre-commit')).toBe('npm test\n');
  });

  test('writes hooks and workflows at the git root, and the configuration here', async () => {
    const root = folderWith({ ...GIT, 'packages/one/agents/a.md': CLEAN });
    const { stdout } = await run(['init', '--yes'], { cwd: join(root, 'packages/one') });
    expect(stdout).toContain('wrote ../../.github/workflows/agents.yml');
    expect(existsSync(join(root, 'packages/one/subagent-kit.config.yaml'))).toBe(true);
  });

  test('takes flags before what is found', async () => {
    const cwd = folderWith({ ...AGENT, ...GIT });
    await run(['init', '--yes', '--ci', 'none', '--hook', 'pre-commit', '--preset', 'strict'], { cwd });
    expect(existsSync(join(cwd, '.github'))).toBe(false);
    expect(read(cwd, '.pre-commit-config.yaml')).toBe(PRE_COMMIT_CONFIG);
    expect(read(cwd, 'subagent-kit.config.yaml')).toContain('extends: [strict]');
  });
});

describe('init', () => {
  test('asks three questions, and takes an empty answer for what it found', async () => {
    const cwd = folderWith({ ...AGENT, '.husky/_/h': '' });
    let asked: readonly string[] = [];
    const { code } = await run(['init'], { cwd, answers: ['', '', 'gitlab'], onQuestions: (questions) => (asked = questions) });
    expect(code).toBe(0);
    expect(asked).toEqual([
      'Which rules? (recommended, strict, all) [recommended] ',
      'What checks a commit? (husky, pre-commit, lint-staged, none) [husky] ',
      'What checks a push? (none, github, gitlab) [none] ',
    ]);
    expect(read(cwd, '.gitlab-ci.yml')).toContain('.gitlab/agents.gitlab-ci.yml');
  });

  test('does not ask what a flag says', async () => {
    let asked: readonly string[] = [];
    const flags = ['--preset', 'all', '--hook', 'none', '--ci', 'none'];
    await run(['init', ...flags], { cwd: folderWith(AGENT), onQuestions: (questions) => (asked = questions) });
    expect(asked).toEqual([]);
  });

  test.each([[undefined], [['recommended']]])('writes nothing without an answer (answers: %j)', async (answers) => {
    const cwd = folderWith(AGENT);
    const { code, stderr } = await run(['init'], { cwd, ...(answers === undefined ? {} : { answers }) });
    expect(code).toBe(2);
    expect(stderr).toContain('no answer, so nothing was written\n        try: subagent-kit init --yes');
    expect(existsSync(join(cwd, 'subagent-kit.config.yaml'))).toBe(false);
  });

  test('names the nearest word for an answer that is none', async () => {
    const { code, stderr } = await run(['init'], { cwd: folderWith(AGENT), answers: ['strickt'] });
    expect(code).toBe(2);
    expect(stderr).toContain('did you mean `strict`');
  });

  test('shows with --dry-run what it would write', async () => {
    const cwd = folderWith(AGENT);
    const { stdout } = await run(['init', '--yes', '--dry-run', '--hook', 'husky'], { cwd });
    expect(stdout).toContain('would write .husky/pre-commit\n    npx --no-install subagent-kit lint --staged');
    expect(existsSync(join(cwd, '.husky'))).toBe(false);
  });
});

test('writes what the pages and examples show', () => {
  const recipes = fencedFiles('pre-commit.md');
  expect(recipes['.pre-commit-config.yaml']).toBe(PRE_COMMIT_CONFIG);
  expect(recipes['.husky/pre-commit']).toBe(HUSKY_HOOK);
  expect(recipes['.lintstagedrc.json']).toBe(LINT_STAGED_CONFIG);
  const example = (name: string): string => readFileSync(fileURLToPath(new URL(`../../examples/ci/${name}`, import.meta.url)), 'utf8');
  expect(example('github.yml')).toBe(GITHUB_WORKFLOW);
  expect(example('gitlab.yml')).toBe(GITLAB_JOB);
});
