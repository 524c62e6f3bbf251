import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMemoryHost } from '../../src/run/memory-host.ts';
import { defaultCacheFolder, nodeCacheFile } from '../../src/run/node-cache-file.ts';

let folder = '';
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'cache-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the place of a cache', () => {
  test('is below the node_modules of the repository', async () => {
    const host = createMemoryHost({ '/r/node_modules/x/package.json': '{}', '/r/sub/a.md': '' }, { cwd: '/r/sub', gitRoot: '/r' });
    expect(await defaultCacheFolder(host)).toBe('/r/node_modules/.cache/subagent-kit');
  });

  test('is a folder of our own where there is none', async () => {
    expect(await defaultCacheFolder(createMemoryHost({ '/r/a.md': '' }, { cwd: '/r' }))).toBe('/r/.subagent-kit/cache');
  });
});

describe('a cache on disk', () => {
  test('reads what was written, and leaves nothing else behind', async () => {
    const file = nodeCacheFile(join(folder, 'cache'));
    expect(await file.read()).toBeUndefined();
    await Promise.all([file.write('one\n'), file.write('two\n')]);
    expect(['one\n', 'two\n']).toContain(await file.read());
    expect(readdirSync(join(folder, 'cache'))).toEqual(['results.cache']);
  });

  test('is added to where it is, and through no link', async () => {
    const file = nodeCacheFile(join(folder, 'cache'));
    await file.append('lost');
    expect(await file.read()).toBeUndefined();
    await file.write('one\n');
    await file.append('two\n');
    expect(await file.read()).toBe('one\ntwo\n');
    rmSync(join(folder, 'cache/results.cache'));
    writeFileSync(join(folder, 'other'), 'other');
    symlinkSync(join(folder, 'other'), join(folder, 'cache/results.cache'));
    await file.append('three\n');
    expect(readFileSync(join(folder, 'other'), 'utf8')).toBe('other');
  });

  test('tells git to ignore a folder of our own, and no other one', async () => {
    await nodeCacheFile(join(folder, '.subagent-kit/cache')).write('x');
    expect(readFileSync(join(folder, '.subagent-kit/.gitignore'), 'utf8')).toBe('*\n');
    await nodeCacheFile(join(folder, 'other/cache')).write('x');
    expect(existsSync(join(folder, 'other/.gitignore'))).toBe(false);
  });

  test('keeps nothing where nothing can be written, and fails for nothing', async () => {
    writeFileSync(join(folder, 'file'), '');
    await nodeCacheFile(join(folder, 'file/cache')).write('x');
    expect(await nodeCacheFile(join(folder, 'file/cache')).read()).toBeUndefined();
    mkdirSync(join(folder, 'cache/results.cache'), { recursive: true });
    const blocked = nodeCacheFile(join(folder, 'cache'));
    await blocked.write('x');
    expect(await blocked.read()).toBeUndefined();
    expect(readdirSync(join(folder, 'cache'))).toEqual(['results.cache']);
  });
});
