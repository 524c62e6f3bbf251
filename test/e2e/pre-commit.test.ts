import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { CLEAN, NAMELESS, UNQUOTED } from '../cli/fake-terminal.ts';
import { fencedFiles } from '../docs/fenced-files.ts';
import { isRegistryReachable } from '../package/installed-package.ts';
import { installPrograms, scratchRepository, type ScratchRepository } from './scratch-repository.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const isInstalled = spawnSync('pre-commit', ['--version']).status === 0;
if (!isInstalled) console.warn('skipped: test/e2e/pre-commit needs the program `pre-commit`');
const isOnline = isInstalled && isRegistryReachable();
if (isInstalled && !isOnline) console.warn('skipped: `pre-commit try-repo` needs the package registry to build the hook');

interface Hook {
  readonly id: string;
  readonly entry: string;
}

const hooks: readonly Hook[] = parse(readFileSync(`${ROOT}/.pre-commit-hooks.yaml`, 'utf8'));
const recipes = fencedFiles('pre-commit.md');

/** A repository in which pre-commit runs one of our hooks with the built program instead of a fresh clone. */
function repositoryWith(id: string): ScratchRepository {
  const hook = hooks.find((one) => one.id === id);
  const local = { ...hook, language: 'system', entry: `node_modules/.bin/${hook?.entry ?? ''}` };
  return installed(stringify({ repos: [{ repo: 'local', hooks: [local] }] }));
}

function installed(config: string): ScratchRepository {
  const repository = scratchRepository({ '.pre-commit-config.yaml': config, '.gitignore': 'node_modules\n' });
  installPrograms(repository);
  expect(repository.run('pre-commit', 'install')).toMatchObject({ code: 0 });
  repository.git('add', '.');
  return repository;
}

describe.skipIf(!isInstalled)('pre-commit', () => {
  test('blocks a commit with a bad agent file, and passes one with a good file', () => {
    const repository = repositoryWith('subagent-kit');
    repository.write('.claude/agents/a b é.md', NAMELESS);
    repository.git('add', '.');
    const blocked = repository.git('commit', '-m', 'an agent');
    expect(blocked.code).toBe(1);
    expect(blocked.stderr).toContain('frontmatter/missing');
    expect(blocked.stderr).toContain('.claude/agents/a b é.md');
    expect(repository.git('log').code).not.toBe(0);
    repository.write('.claude/agents/a b é.md', CLEAN);
    expect(repository.git('commit', '-m', 'mended, but not staged').code).toBe(1);
    repository.git('add', '.');
    expect(repository.git('commit', '-m', 'mended')).toMatchObject({ code: 0 });
  });

  test('stops for a fixed file, which has to be staged by hand', () => {
    const repository = repositoryWith('subagent-kit-fix');
    repository.write('agents/migrator.md', UNQUOTED);
    repository.git('add', '.');
    const stopped = repository.git('commit', '-m', 'an agent');
    expect(stopped.code).toBe(1);
    expect(stopped.stderr).toContain('files were modified by this hook');
    expect(repository.read('agents/migrator.md')).toContain('description: "Use this: when');
    expect(repository.git('show', ':agents/migrator.md').stdout).toBe(UNQUOTED);
    expect(repository.git('commit', '-m', 'not staged yet').code).toBe(1);
    repository.git('add', '.');
    expect(repository.git('commit', '-m', 'an agent')).toMatchObject({ code: 0 });
  });

  test('looks at agent files and rule packs only', () => {
    const repository = repositoryWith('subagent-kit');
    repository.write('docs/agents.md', NAMELESS);
    repository.write('src/agents/index.ts', 'export {};\n');
    repository.write('agents/README.md', '# Our agents\n\nWhat each of them is for.\n');
    repository.git('add', '.');
    expect(repository.git('commit', '-m', 'no agent')).toMatchObject({ code: 0 });
    repository.write('agents/rules/house.rules.yaml', 'name: house\n');
    repository.git('add', '.');
    expect(repository.git('commit', '-m', 'a pack').stderr).toContain('rules/invalid-pack');
  });

  test('finds what only the whole collection shows', () => {
    const repository = repositoryWith('subagent-kit');
    repository.write('agents/b.md', CLEAN);
    repository.git('add', '.');
    expect(repository.git('commit', '-m', 'one')).toMatchObject({ code: 0 });
    repository.write('agents/a.md', CLEAN);
    repository.git('add', '.');
    expect(repository.git('commit', '-m', 'its copy').stderr).toContain('project/duplicate-name');
  });

  test('runs the local hook of the page', () => {
    const repository = installed(recipes['local/.pre-commit-config.yaml'] ?? '');
    repository.write('agents/a.md', NAMELESS);
    repository.git('add', '.');
    expect(repository.git('commit', '-m', 'bad').stderr).toContain('frontmatter/missing');
    repository.write('agents/a.md', CLEAN);
    repository.git('add', '.');
    expect(repository.git('commit', '-m', 'good')).toMatchObject({ code: 0 });
  });

  test.skipIf(!isOnline)('builds the hook as it does for a user', { timeout: 600_000 }, () => {
    const repository = scratchRepository({ 'agents/a.md': NAMELESS });
    repository.git('add', '.');
    const { code, stdout } = repository.run('pre-commit', 'try-repo', ROOT, 'subagent-kit', '--files', 'agents/a.md');
    expect(stdout).toContain('frontmatter/missing');
    expect(code).toBe(1);
  });
});

test('the page shows hooks that exist, and the same ones', () => {
  const shown: { readonly repos: readonly { readonly hooks: readonly Hook[] }[] } = parse(recipes['.pre-commit-config.yaml'] ?? '');
  expect(shown.repos.flatMap((repo) => repo.hooks.map(({ id }) => id)).filter((id) => !hooks.some((hook) => hook.id === id))).toEqual([]);
  expect(hooks.map(({ entry }) => entry.includes('--no-plugins'))).toEqual([true, true]);
  const local: { readonly repos: readonly { readonly hooks: readonly object[] }[] } = parse(recipes['local/.pre-commit-config.yaml'] ?? '');
  const { description: _, ...published } = { description: '', ...hooks[0] };
  const mirrored = { ...published, language: 'system', entry: `node_modules/.bin/${published.entry ?? ''}` };
  expect(local.repos[0]?.hooks).toEqual([mirrored]);
});
