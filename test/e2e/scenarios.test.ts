import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CLEAN, folderWith, NAMELESS, UNQUOTED } from '../cli/fake-terminal.ts';
import { fencedFiles } from '../docs/fenced-files.ts';
import { BIN, runBuilt } from './built-cli.ts';
import { installPrograms, scratchRepository } from './scratch-repository.ts';

interface Found {
  readonly counts: Readonly<Record<'error' | 'warning' | 'info', number>>;
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly { readonly rule: string; readonly range: { readonly start: Readonly<Record<string, number>> } | null }[];
  }[];
  readonly projectFindings: readonly { readonly rule: string; readonly path: string }[];
}

function lintJson(cwd: string, ...args: readonly string[]): Found {
  return JSON.parse(runBuilt(['lint', ...args, '--format', 'json'], { cwd }).stdout);
}

const numbered = (count: number, textOf: (number: number) => string): Readonly<Record<string, string>> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`agents/agent-${index}.md`, textOf(index)]));
const BAD = NAMELESS.replace('Read the schema.', 'You are an award-winning expert.');

describe('a repository with 500 old findings', () => {
  test('accepts them, blocks a new bad agent, passes the mended one, and prunes', () => {
    const old = numbered(250, (number) => BAD.replace('nameless', `agent-${number}`));
    const repository = scratchRepository({ ...old, '.gitignore': 'node_modules\n' });
    const { folder: cwd } = repository;
    installPrograms(repository);
    repository.write('.git/hooks/pre-commit', fencedFiles('pre-commit.md')['.git/hooks/pre-commit'] ?? '');
    chmodSync(join(cwd, '.git/hooks/pre-commit'), 0o755);
    const { counts } = lintJson(cwd);
    expect(counts.error + counts.warning).toBe(500);
    expect(runBuilt(['baseline'], { cwd }).code).toBe(0);
    expect(runBuilt(['lint'], { cwd }).code).toBe(0);
    repository.git('add', '.');
    expect(repository.git('commit', '-m', 'agents as they are')).toMatchObject({ code: 0 });

    repository.write('agents/new.md', BAD.replace('nameless', 'new'));
    repository.git('add', '.');
    const blocked = repository.git('commit', '-m', 'a bad one');
    expect(blocked.code).toBe(1);
    expect(blocked.stdout + blocked.stderr).toContain('agents/new.md');
    repository.write('agents/new.md', CLEAN);
    repository.git('add', '.');
    expect(repository.git('commit', '-m', 'a good one')).toMatchObject({ code: 0 });

    repository.write('agents/agent-7.md', CLEAN.replace('migrator', 'agent-7'));
    expect(runBuilt(['baseline', '--prune'], { cwd }).stdout).toContain('498 findings (2 fixed)');
    repository.write('agents/agent-7.md', old['agents/agent-7.md'] ?? '');
    expect(runBuilt(['lint'], { cwd }).code).toBe(1);
  });
});

test('a monorepo with three configurations keeps each to its part', () => {
  const wordy = CLEAN.replace('Read the schema', 'You are an award-winning expert. Read the schema');
  const cwd = folderWith({
    '.git/HEAD': '',
    'subagent-kit.config.yaml': 'rules: { fantasy/persona-credential: off }\n',
    'agents/a.md': wordy,
    'packages/one/subagent-kit.config.yaml': 'rules: { fantasy/persona-credential: error }\n',
    'packages/one/agents/a.md': wordy,
    'packages/two/subagent-kit.config.json': '{ "extends": ["../one/subagent-kit.config.yaml"], "ignore": ["drafts/"] }\n',
    'packages/two/agents/a.md': wordy,
    'packages/two/drafts/agents/a.md': wordy,
  });
  const { files, counts } = lintJson(cwd, '.');
  expect(counts).toEqual({ error: 2, warning: 0, info: 0 });
  expect(files.map(({ path, findings }) => [path, findings.length])).toEqual([
    ['agents/a.md', 0],
    ['packages/one/agents/a.md', 1],
    ['packages/two/agents/a.md', 1],
  ]);
  expect(runBuilt(['lint'], { cwd: join(cwd, 'packages/two') }).code).toBe(1);
});

describe('Windows line endings, blanks and letters beyond ASCII in paths', () => {
  const path = 'Grüße an 漢字/.claude/agents/ein Agent.md';
  const cwd = (): string => folderWith({ [path]: UNQUOTED.replaceAll('\n', '\r\n') });

  test('are reported at the same lines', () => {
    const [windows] = lintJson(cwd(), 'Grüße an 漢字/.claude/agents').files;
    const [unix] = lintJson(folderWith({ [path]: UNQUOTED }), path).files;
    expect(windows?.path).toBe(path);
    const places = (found: typeof windows): readonly unknown[] =>
      found?.findings.map(({ rule, range }) => [rule, range?.start['line'], range?.start['column']]) ?? [];
    expect(places(windows)).toEqual(places(unix));
    expect(places(unix)).toHaveLength(1);
  });

  // Claude Code mends no YAML with these line endings by itself, so that quoting changes how it reads the file.
  test('stay after a fix', () => {
    const folder = cwd();
    expect(runBuilt(['lint', '--fix-suggestions', 'frontmatter/invalid-yaml', path], { cwd: folder }).code).toBe(0);
    expect(readFileSync(join(folder, path), 'utf8')).toBe(
      UNQUOTED.replace(/description: (.*)/, 'description: "$1"').replaceAll('\n', '\r\n'),
    );
  });
});

test('2,000 files are linted in one run', { timeout: 300_000 }, () => {
  const cwd = folderWith(numbered(2000, (number) => CLEAN.replace('migrator', `agent-${number}`)));
  const { files, counts } = lintJson(cwd, 'agents', '--no-cache', '--rule', 'project/copied-agent=off');
  expect(files).toHaveLength(2000);
  expect(counts.error).toBe(0);
});

describe('a folder that may only be read', () => {
  /** Permissions do not hold root back: then another user runs the program, who must be able to read it. */
  const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const runAsUser = (cwd: string, ...args: readonly string[]): { readonly status: number | null; readonly stderr: string } =>
    spawnSync(process.execPath, [BIN, ...args], { cwd, encoding: 'utf8', ...user });
  const canRun = process.platform !== 'win32' && runAsUser('/', '--version').status === 0;
  if (!canRun) console.warn('skipped: a read-only folder needs a user whom permissions hold back');

  test.skipIf(!canRun)('is linted, and is not half-fixed', () => {
    const cwd = folderWith({ 'agents/a.md': UNQUOTED, 'agents/b.md': UNQUOTED.replace('migrator', 'other') });
    for (const path of ['agents', '.']) chmodSync(join(cwd, path), 0o555);
    try {
      expect(runAsUser(cwd, 'lint', 'agents')).toMatchObject({ status: 0 });
      expect(runAsUser(cwd, 'lint', 'agents', '--fix')).toMatchObject({ status: 2, stderr: expect.stringContaining('cannot write') });
      expect(readFileSync(join(cwd, 'agents/a.md'), 'utf8')).toBe(UNQUOTED);
      expect(readdirSync(join(cwd, 'agents'))).toEqual(['a.md', 'b.md']);
    } finally {
      for (const path of ['.', 'agents']) chmodSync(join(cwd, path), 0o755);
    }
  });
});

test('a link out of the tree is reported, not followed', () => {
  const outside = folderWith({ 'secret.md': NAMELESS, 'folder/deep.md': NAMELESS });
  const cwd = folderWith({ '.git/HEAD': '', 'agents/a.md': CLEAN });
  symlinkSync(join(outside, 'secret.md'), join(cwd, 'agents/link.md'));
  symlinkSync(join(outside, 'folder'), join(cwd, 'agents/folder'));
  const { files, projectFindings } = lintJson(cwd, 'agents');
  const all = [...projectFindings, ...files.flatMap(({ path, findings }) => findings.map(({ rule }) => ({ path, rule })))];
  expect(all.filter(({ rule }) => rule !== 'internal/outside-root')).toEqual([]);
  expect(all.map(({ path }) => path)).toContain('agents/link.md');
  expect(JSON.stringify(files)).not.toContain('deep.md');
});

test('a file that changes while it is read gives a report that fits one of its texts', { timeout: 120_000 }, async () => {
  const cwd = folderWith({ 'agents/a.md': CLEAN });
  mkdirSync(join(cwd, 'writer'));
  const writer = join(cwd, 'writer/write.mjs');
  const texts = [CLEAN, NAMELESS, `${CLEAN}${'Read more of it. '.repeat(20_000)}`, ''];
  writeFileSync(
    writer,
    `import { writeFileSync } from 'node:fs';
const texts = ${JSON.stringify(texts)};
for (let turn = 0; ; turn++) writeFileSync(${JSON.stringify(join(cwd, 'agents/a.md'))}, texts[turn % texts.length]);`,
  );
  const child = spawn(process.execPath, [writer], { stdio: 'ignore' });
  try {
    for (let turn = 0; turn < 4; turn++) {
      const { code, stdout, stderr } = runBuilt(['lint', 'agents', '--format', 'json', '--no-cache'], { cwd });
      expect(stderr).toBe('');
      expect(code).toBeLessThan(2);
      expect(JSON.parse(stdout).files).toHaveLength(1);
    }
  } finally {
    child.kill();
  }
});
