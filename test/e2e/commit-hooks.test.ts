import { describe, expect, test } from 'vitest';
import { CLEAN, NAMELESS, UNQUOTED } from '../cli/fake-terminal.ts';
import { fencedFiles } from '../docs/fenced-files.ts';
import { installPrograms, scratchRepository, type ScratchRepository } from './scratch-repository.ts';

const recipes = fencedFiles('pre-commit.md');

function recipe(path: string): string {
  const text = recipes[path];
  if (text === undefined) throw new Error(`docs/pre-commit.md holds no \`${path}\``);
  return text;
}

/** A repository with one commit and a hook of the page under husky. */
function withHusky(hook: string, files: Readonly<Record<string, string>> = {}): ScratchRepository {
  const repository = scratchRepository({ '.gitignore': 'node_modules\n', 'package.json': '{ "private": true }\n', ...files });
  installPrograms(repository, 'husky', 'lint-staged');
  expect(repository.run('husky')).toMatchObject({ code: 0 });
  repository.git('add', '.');
  expect(repository.git('commit', '-m', 'start')).toMatchObject({ code: 0 });
  repository.write('.husky/pre-commit', hook);
  return repository;
}

function blocksAndPasses(repository: ScratchRepository): void {
  const path = '.claude/agents/a b é.md';
  repository.write(path, NAMELESS);
  repository.git('add', path);
  const blocked = repository.git('commit', '-m', 'an agent');
  expect(blocked.code).toBe(1);
  expect(blocked.stdout + blocked.stderr).toContain('frontmatter/missing');
  repository.write(path, CLEAN);
  repository.git('add', path);
  expect(repository.git('commit', '-m', 'an agent')).toMatchObject({ code: 0 });
  repository.write('README.md', '# Nothing to lint\n');
  repository.git('add', 'README.md');
  expect(repository.git('commit', '-m', 'no agent')).toMatchObject({ code: 0 });
}

describe('husky', () => {
  test('blocks a bad agent file, and passes a good one', () => {
    blocksAndPasses(withHusky(recipe('.husky/pre-commit')));
  });

  test('lints what is staged, not what lies on the disk', () => {
    const repository = withHusky(recipe('.husky/pre-commit'), { 'agents/a.md': CLEAN });
    repository.write('agents/a.md', NAMELESS);
    repository.git('add', '.');
    repository.write('agents/a.md', CLEAN);
    expect(repository.git('commit', '-m', 'bad in the index').code).toBe(1);
  });
});

describe('husky with lint-staged', () => {
  test('blocks a bad agent file, and passes a good one', () => {
    blocksAndPasses(withHusky(recipe('lint-staged/.husky/pre-commit'), { '.lintstagedrc.json': recipe('.lintstagedrc.json') }));
  });

  test('lints what is staged, not what lies on the disk', () => {
    const repository = withHusky(recipe('lint-staged/.husky/pre-commit'), {
      '.lintstagedrc.json': recipe('.lintstagedrc.json'),
      'agents/a.md': CLEAN,
    });
    repository.write('agents/a.md', NAMELESS);
    repository.git('add', '.');
    repository.write('agents/a.md', CLEAN);
    expect(repository.git('commit', '-m', 'bad in the index').code).toBe(1);
    expect(repository.read('agents/a.md')).toBe(CLEAN);
  });

  test('stages by itself what `--fix` mended, as the page says', () => {
    const settings = recipe('.lintstagedrc.json').replace('lint --no-plugins', 'lint --fix --no-plugins');
    const repository = withHusky(recipe('lint-staged/.husky/pre-commit'), { '.lintstagedrc.json': settings });
    repository.write('agents/a.md', UNQUOTED);
    repository.git('add', '.');
    expect(repository.git('commit', '-m', 'fixed on the way')).toMatchObject({ code: 0 });
    expect(repository.git('show', 'HEAD:agents/a.md').stdout).toContain('description: "Use this: when');
  });
});

test('a hook of git alone blocks a bad agent file, and passes a good one', () => {
  const repository = scratchRepository({ '.gitignore': 'node_modules\n' });
  installPrograms(repository);
  repository.write('.git/hooks/pre-commit', recipe('.git/hooks/pre-commit'));
  repository.run('chmod', '+x', '.git/hooks/pre-commit');
  blocksAndPasses(repository);
});
