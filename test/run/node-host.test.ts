import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { findAgentFiles } from '../../src/discover/find-agent-files.ts';
import { readSource } from '../../src/discover/read-source.ts';
import { createToolkit } from '../../src/run/create-toolkit.ts';
import { createNodeHost } from '../../src/run/node-host.ts';

let root = '';

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'subagent kit é-')));
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, content: string | Uint8Array = ''): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function link(path: string, target: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  symlinkSync(target, join(root, path));
}

const host = (cwd = '.'): ReturnType<typeof createNodeHost> => createNodeHost({ cwd: join(root, cwd), homeFolder: '/home/nobody' });
const canIgnorePermissions = process.getuid?.() === 0;

describe('a host over the disk', () => {
  test('finds files with spaces and other alphabets, sorted by code units', async () => {
    for (const path of ['agents/Zoë.md', 'agents/a b.md', 'agents/проверка/エージェント.md', 'agents/[x]{y}.md', 'agents/B.md'])
      write(path);
    expect((await findAgentFiles(host(), ['agents'])).linted).toEqual([
      'agents/B.md',
      'agents/Zoë.md',
      'agents/[x]{y}.md',
      'agents/a b.md',
      'agents/проверка/エージェント.md',
    ]);
    expect((await findAgentFiles(host(), ['agents/[x]{y}.md'])).linted).toEqual(['agents/[x]{y}.md']);
  });

  test('lists hidden folders, and `node_modules` only inside `.claude/agents`', async () => {
    for (const path of ['.hidden/a.md', 'node_modules/p/b.md', '.git/c.md', '.claude/agents/node_modules/d.md', '.claude/agents/.git/e.md'])
      write(path);
    const expected = ['.claude/agents/.git/e.md', '.claude/agents/node_modules/d.md', '.hidden/a.md'];
    expect((await findAgentFiles(host(), ['.'])).linted).toEqual(expected);
    expect((await findAgentFiles(host(), ['.claude/agents/'])).linted).toEqual(expected.slice(0, 2));
    expect((await host().glob('.', ['**/*.md'])).map((entry) => entry.path)).toEqual(expected);
  });

  test('follows links inside the git root and reports those that leave it', async () => {
    write('project/.git/HEAD');
    write('project/common/x.md', 'inside');
    write('outside/secret.md', 'outside');
    link('project/agents/in', '../common');
    link('project/agents/out', '../../outside');
    link('project/agents/out.md', '../../outside/secret.md');
    link('project/agents/loop', '.');
    link('project/agents/gone.md', 'nothing.md');
    const found = await findAgentFiles(host('project'), ['agents']);
    expect(found.linted).toEqual(['agents/in/x.md']);
    expect(found.findings.map((finding) => `${finding.rule} ${finding.place.path}`)).toEqual([
      'internal/unreadable-file agents/gone.md',
      'internal/outside-root agents/out',
      'internal/outside-root agents/out.md',
    ]);
  });

  test('reads UTF-8, with U+FFFD for what is none, and keeps a byte order mark', async () => {
    write('a.md', Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0xff, 0x62]));
    // The digest is `printf '\xef\xbb\xbfa\xffb' | sha256sum`.
    const digest = '007b42780e4f11d31c993ec7b68a6339fb821fecc2737ea2eee506973009f732';
    expect(await host().readText('a.md')).toEqual({ kind: 'text', text: '\ufeffa\ufffdb', bytes: 6, digest, isLossy: true });
  });

  test('leaves a file alone whose bytes a fix could not write back', async () => {
    const bytes = Buffer.concat([Buffer.from('---\nname: a\ndescription: Use when: b\n---\n'), Buffer.from([0xff])]);
    write('agents/a.md', bytes);
    const { files } = await createToolkit(host()).fix(['agents']);
    expect(files.map(({ path, stopped, applied }) => [path, stopped, applied])).toEqual([['agents/a.md', 'not-utf8', []]]);
    expect(readFileSync(join(root, 'agents/a.md'))).toEqual(bytes);
  });

  test('does not read more than a mebibyte', async () => {
    write('fits.md', 'x'.repeat(1_048_576));
    write('large.md', 'x'.repeat(1_048_577));
    expect(await host().readText('fits.md')).toMatchObject({ kind: 'text', bytes: 1_048_576 });
    expect(await host().readText('large.md')).toEqual({ kind: 'too-large', bytes: 1_048_577 });
    expect(await readSource(host(), 'large.md')).toMatchObject({
      kind: 'skipped',
      load: { verdict: 'skipped', reason: 'too-large' },
      finding: {
        rule: 'internal/limit',
        message: 'Unexpected size in bytes of 1048577, expected at most 1048576; what lies beyond is not checked',
      },
    });
  });

  test('says why a file is unreadable', async () => {
    mkdirSync(join(root, 'folder.md'));
    expect(await host().readText('folder.md')).toEqual({ kind: 'unreadable', reason: 'not a regular file' });
    expect(await host().readText('gone.md')).toEqual({ kind: 'unreadable', reason: 'no such file' });
  });

  test.skipIf(canIgnorePermissions)('says that a file must not be read', async () => {
    write('closed.md', 'x');
    chmodSync(join(root, 'closed.md'), 0);
    expect(await host().readText('closed.md')).toEqual({ kind: 'unreadable', reason: 'no permission' });
  });

  test('writes through a link, keeps the mode and leaves no temporary file', async () => {
    write('real.md', 'old');
    chmodSync(join(root, 'real.md'), 0o600);
    link('alias.md', 'real.md');
    await host().writeText('alias.md', 'new');
    expect(readFileSync(join(root, 'real.md'), 'utf8')).toBe('new');
    expect(statSync(join(root, 'real.md')).mode & 0o777).toBe(0o600);
    expect(readdirSync(root).toSorted()).toEqual(['alias.md', 'real.md']);
  });

  test('makes the folders that a new file needs', async () => {
    await host().writeText('new/folder/a.md', 'x');
    expect(readFileSync(join(root, 'new/folder/a.md'), 'utf8')).toBe('x');
  });

  test('writes into a pipe or a device, and does not take its place', async () => {
    const pipe = join(root, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const read = readFile(pipe, 'utf8');
    await host().writeText('pipe', 'report');
    expect(lstatSync(pipe).isFIFO()).toBe(true);
    expect(await read).toBe('report');
  });

  test('says which file it can not write', async () => {
    write('file.md', 'x');
    await expect(host().writeText('file.md/a.md', 'x')).rejects.toMatchObject({ code: 'write-failed' });
    expect(readdirSync(root)).toEqual(['file.md']);
  });

  test('writes several files or none of them', async () => {
    write('a.md', 'old');
    write('taken/b.md', 'x');
    const texts = new Map([['a.md', 'new'], ['c.md', 'new'], ['taken', 'new']]); // prettier-ignore
    await expect(host().writeTexts(texts)).rejects.toMatchObject({
      code: 'write-failed',
      message: expect.stringContaining('it is a folder'),
    });
    expect(readFileSync(join(root, 'a.md'), 'utf8')).toBe('old');
    expect(readdirSync(root).toSorted()).toEqual(['a.md', 'taken']);
    await host().writeTexts(new Map([['a.md', 'new'], ['deep/c.md', 'newer']])); // prettier-ignore
    expect([readFileSync(join(root, 'a.md'), 'utf8'), readFileSync(join(root, 'deep/c.md'), 'utf8')]).toEqual(['new', 'newer']);
  });

  test('leaves no folder behind that it made for files which it can not write', async () => {
    write('taken.md/b.md', 'x');
    await expect(host().writeTexts(new Map([['new/deep/a.md', 'x'], ['taken.md', 'x']]))).rejects.toMatchObject({ code: 'write-failed' }); // prettier-ignore
    expect(readdirSync(root)).toEqual(['taken.md']);
  });

  test.skipIf(process.getuid?.() !== 0)(
    'takes back what it has moved when a later file can not be moved (skipped but for root)',
    async () => {
      mkdirSync(join(root, 'out'));
      write('out/b.md', 'another owner');
      write('out/a.md', 'old');
      chownSync(join(root, 'out/a.md'), 65534, 65534);
      chmodSync(root, 0o755);
      chmodSync(join(root, 'out'), 0o1777);
      process.seteuid?.(65534);
      try {
        const texts = new Map([['out/a.md', 'new'], ['out/c.md', 'new'], ['out/b.md', 'new']]); // prettier-ignore
        await expect(host().writeTexts(texts)).rejects.toMatchObject({
          code: 'write-failed',
          message: expect.stringContaining('no permission'),
        });
      } finally {
        process.seteuid?.(0);
      }
      expect(readdirSync(join(root, 'out')).toSorted()).toEqual(['a.md', 'b.md']);
      expect(['a', 'b'].map((name) => readFileSync(join(root, `out/${name}.md`), 'utf8'))).toEqual(['old', 'another owner']);
    },
  );

  test('finds the nearest configuration, not above the last folder, and runs no code', async () => {
    write('subagent-kit.config.json', '');
    write('a/b/subagent-kit.config.js', 'throw new Error("ran")');
    expect(await host().findConfig('a/b', '.')).toBe(join(root, 'subagent-kit.config.json'));
    expect(await host().findConfig('a/b', 'a')).toBeUndefined();
    write('a/subagent-kit.config.yaml', '{}');
    expect(await host().findConfig('a/b', '.')).toBe(join(root, 'a/subagent-kit.config.yaml'));
  });

  test('knows the git root, also of a work tree', async () => {
    write('w/.git', 'gitdir: elsewhere');
    write('w/a/b.md');
    expect(await host().gitRootOf('w/a')).toBe(join(root, 'w'));
    expect(await host().kindOf('w/a')).toBe('folder');
    expect(await host().kindOf('w/c')).toBe('missing');
  });
});
