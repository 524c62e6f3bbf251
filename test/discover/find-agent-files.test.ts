import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { findAgentFiles } from '../../src/discover/find-agent-files.ts';
import { createMemoryHost } from '../../src/run/memory-host.ts';

const blank = (...paths: string[]): Record<string, string> => Object.fromEntries(paths.map((path) => [path, '']));

describe('agent files under paths', () => {
  test('are the `.md` files below a folder, reported by the given path', async () => {
    const host = createMemoryHost(blank('agents/b.md', 'agents/.hidden/a.md', 'agents/UPPER.MD', 'agents/x.txt', 'docs/c.md'));
    expect(await findAgentFiles(host, ['./agents/'])).toEqual({
      linted: ['agents/.hidden/a.md', 'agents/b.md'],
      context: [],
      collections: [{ folder: 'agents', paths: ['agents/.hidden/a.md', 'agents/b.md'] }],
      findings: [],
      named: new Set(),
      given: ['agents'],
      packs: [],
    });
  });

  test('keep a path that leads out of the working folder as it was given', async () => {
    const host = createMemoryHost(blank('/shared/corpus/a/x.md'), { cwd: '/projects/mine' });
    expect((await findAgentFiles(host, ['../../shared/corpus'])).linted).toEqual(['../../shared/corpus/a/x.md']);
    expect((await findAgentFiles(host, ['/shared/corpus'])).linted).toEqual(['/shared/corpus/a/x.md']);
  });

  test('skip `node_modules` and `.git`, but not inside a `.claude/agents` tree', async () => {
    const host = createMemoryHost(blank('node_modules/a.md', '.git/b.md', '.claude/agents/node_modules/c.md', 'd.md'));
    expect((await findAgentFiles(host, ['.'])).linted).toEqual(['.claude/agents/node_modules/c.md', 'd.md']);
  });

  test('start a collection at every folder named `agents` below a given folder', async () => {
    const host = createMemoryHost(blank('repo/a/agents/x.md', 'repo/b/agents/y.md', 'repo/b/agents/deep/z.md', 'repo/readme.md'));
    expect((await findAgentFiles(host, ['repo'])).collections).toEqual([
      { folder: 'repo', paths: ['repo/readme.md'] },
      { folder: 'repo/a/agents', paths: ['repo/a/agents/x.md'] },
      { folder: 'repo/b/agents', paths: ['repo/b/agents/deep/z.md', 'repo/b/agents/y.md'] },
    ]);
  });

  test('take the rest of the collection as context when a file is named', async () => {
    const host = createMemoryHost(blank('.claude/agents/x.md', '.claude/agents/team/y.md', 'docs/z.md'));
    expect(await findAgentFiles(host, ['.claude/agents/team/y.md'])).toMatchObject({
      linted: ['.claude/agents/team/y.md'],
      context: ['.claude/agents/x.md'],
      collections: [{ folder: '.claude/agents', paths: ['.claude/agents/team/y.md', '.claude/agents/x.md'] }],
      named: new Set(['.claude/agents/team/y.md']),
    });
  });

  test('take the rest of the collection as context when a part of it is given', async () => {
    const host = createMemoryHost(blank('agents/x.md', 'agents/team/y.md', 'agents/team/agents/own.md'));
    expect(await findAgentFiles(host, ['/project/agents/team'])).toMatchObject({
      linted: ['/project/agents/team/agents/own.md', '/project/agents/team/y.md'],
      context: ['/project/agents/x.md'],
    });
  });

  test('take only the neighbours of a named file outside any agents folder', async () => {
    const host = createMemoryHost(blank('notes/x.md', 'notes/y.md', 'notes/deep/z.md'));
    expect((await findAgentFiles(host, ['notes/x.md'])).context).toEqual(['notes/y.md']);
  });

  test('match a glob from its fixed folder on, as a shell would', async () => {
    const host = createMemoryHost(blank('agents/a/x.md', 'agents/b/x.md', 'agents/b/y.txt', 'agents/c/x.md'));
    expect((await findAgentFiles(host, ['agents/{a,b}/*'])).linted).toEqual(['agents/a/x.md', 'agents/b/x.md']);
  });

  test('prefer a file whose name looks like a glob', async () => {
    const host = createMemoryHost(blank('agents/[a].md', 'agents/a.md'));
    expect((await findAgentFiles(host, ['agents/[a].md'])).linted).toEqual(['agents/[a].md']);
  });

  test('come once, however often they are given', async () => {
    const host = createMemoryHost(blank('agents/x.md', 'agents/y.md'));
    const paths = ['agents/x.md', 'agents', './agents/../agents/x.md', 'agents/*.md', '/project/agents'];
    expect((await findAgentFiles(host, paths)).linted).toEqual(['/project/agents/x.md', '/project/agents/y.md']);
  });

  test('do not depend on the order of the paths', async () => {
    const files = ['a/agents/x.md', 'a/agents/y.md', 'b/z.md', 'b/c/w.md', '.claude/agents/v.md'];
    const host = createMemoryHost(blank(...files), { links: { 'b/c/link': '../../a' } });
    const given = [...files, 'a', 'b', '.', '/project/b', 'b/*.md', 'a/agents'];
    const paths = fc
      .subarray(given, { minLength: 1 })
      .chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })));
    await fc.assert(
      fc.asyncProperty(paths, async ([one, other]) => {
        expect(await findAgentFiles(host, other)).toEqual(await findAgentFiles(host, one));
      }),
    );
  });
});

describe('a path that gives nothing', () => {
  test('is an error when it does not exist, with a name nearby', async () => {
    const host = createMemoryHost(blank('agents/reviewer.md'));
    await expect(findAgentFiles(host, ['agents/revewer.md'])).rejects.toMatchObject({
      code: 'path-missing',
      message: 'no such file or folder: agents/revewer.md',
      hint: 'did you mean agents/reviewer.md',
    });
    await expect(findAgentFiles(host, ['nowhere/**/*.md'])).rejects.toMatchObject({ code: 'path-missing' });
  });

  test('is a finding when it is a file without the extension `.md`', async () => {
    const host = createMemoryHost(blank('agents/x.MD'));
    const { linted, findings } = await findAgentFiles(host, ['agents/x.MD']);
    expect(linted).toEqual([]);
    expect(findings.map((finding) => [finding.rule, finding.place.path])).toEqual([['internal/skipped-file', 'agents/x.MD']]);
  });

  test('is empty when a folder holds no agent file', async () => {
    expect((await findAgentFiles(createMemoryHost(blank('docs/x.txt')), ['docs', 'docs/*.md'])).linted).toEqual([]);
  });
});

describe('links', () => {
  test('are followed inside the git root, and their files belong to the collection of the link', async () => {
    const host = createMemoryHost(blank('common/x.md', '.claude/agents/y.md'), {
      gitRoot: '.',
      links: { '.claude/agents/shared': '../../common', '.claude/agents/z.md': '../../common/x.md' },
    });
    expect(await findAgentFiles(host, ['.claude/agents'])).toMatchObject({
      linted: ['.claude/agents/shared/x.md', '.claude/agents/y.md'],
      findings: [],
    });
    expect((await findAgentFiles(host, ['.'])).collections).toEqual([
      { folder: '.', paths: ['common/x.md'] },
      { folder: '.claude/agents', paths: ['.claude/agents/y.md', 'common/x.md'] },
    ]);
  });

  test('that lead out of the project are findings, whether found or named', async () => {
    const host = createMemoryHost(blank('agents/y.md', '/etc/motd.md'), {
      gitRoot: '.',
      links: { 'agents/out.md': '/etc/motd.md', 'agents/etc': '/etc', 'agents/notes.txt': '/etc/motd.md' },
    });
    const found = await findAgentFiles(host, ['agents']);
    expect(found.linted).toEqual(['agents/y.md']);
    expect(found.findings.map((finding) => [finding.rule, finding.place.path])).toEqual([
      ['internal/outside-root', 'agents/etc'],
      ['internal/outside-root', 'agents/out.md'],
    ]);
    expect((await findAgentFiles(host, ['agents/out.md'])).linted).toEqual([]);
  });

  test('are followed into another given path', async () => {
    const host = createMemoryHost(blank('/a/x.md', '/b/y.md'), { links: { '/a/b': '/b' } });
    expect((await findAgentFiles(host, ['/a'])).findings).toHaveLength(1);
    expect((await findAgentFiles(host, ['/a', '/b'])).findings).toEqual([]);
  });

  test('that form a cycle end', async () => {
    const host = createMemoryHost(blank('agents/a/x.md', 'agents/b/y.md'), {
      links: { 'agents/a/up': '..', 'agents/a/b': '../b', 'agents/b/a': '../a', 'agents/self.md': 'self.md' },
    });
    const { linted, findings } = await findAgentFiles(host, ['agents']);
    expect(linted).toEqual(['agents/a/x.md', 'agents/b/y.md']);
    expect(findings.map((finding) => [finding.rule, finding.place.path])).toEqual([['internal/unreadable-file', 'agents/self.md']]);
  });

  test('that lead nowhere are unreadable when they are named like an agent', async () => {
    const host = createMemoryHost(blank('agents/x.md'), { links: { 'agents/gone.md': 'nothing.md', 'agents/gone': 'nothing' } });
    const found = await findAgentFiles(host, ['agents']);
    expect(found.findings.map((finding) => finding.message)).toEqual(['Unexpected unreadable file: the link leads nowhere']);
    expect((await findAgentFiles(host, ['agents/gone.md'])).findings).toHaveLength(1);
  });
});
