import { isUtf8 } from 'node:buffer';
import { lstat, mkdir, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { posix, resolve as resolvePath, sep } from 'node:path';

import { lilconfig } from 'lilconfig';

import { SetupError } from '../errors/setup-error.ts';
import type { FileHost, ReadResult } from '../model/file-host.ts';
import { LIMITS } from '../parse/limits.ts';
import { globFolder } from './glob-folder.ts';
import { CONFIG_FILE_NAMES } from './config-file-names.ts';
import { reasonOf } from './system-reason.ts';

/**
 * A host over the disk. Relative paths start at `cwd`; every path that comes out has POSIX separators.
 * Nothing that it finds is ever executed.
 */
export function createNodeHost(options: { readonly cwd: string; readonly homeFolder?: string }): FileHost {
  const resolve = (path: string): string => toPosix(resolvePath(options.cwd, path));
  return {
    homeFolder: toPosix(options.homeFolder ?? homedir()),
    resolve,
    gitRootOf: (path) => findGitRoot(resolve(path)),
    kindOf: (path) => kindOf(resolve(path)),
    realPath: (path) => realPathOf(resolve(path)),
    glob: (folder, patterns, ignore = []) => globFolder(resolve(folder), patterns, ignore),
    readText: (path) => readText(resolve(path)),
    writeText: (path, text) => writeAll(new Map([[resolve(path), text]])),
    writeTexts: (texts) => writeAll(new Map([...texts].map(([path, text]) => [resolve(path), text]))),
    findConfig: (folder, stopFolder) => findConfig(resolve(folder), resolve(stopFolder)),
  };
}

function toPosix(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

async function findGitRoot(path: string): Promise<string | undefined> {
  for (let at = path; ; at = posix.dirname(at)) {
    if ((await kindOf(posix.join(at, '.git'))) !== 'missing') return at;
    if (at === posix.dirname(at)) return undefined;
  }
}

async function kindOf(path: string): ReturnType<FileHost['kindOf']> {
  try {
    const found = await stat(path);
    if (found.isFile()) return 'file';
    return found.isDirectory() ? 'folder' : 'other';
  } catch {
    // Missing, a broken link, a link cycle, or behind a closed folder: for the caller there is nothing at this path.
    return 'missing';
  }
}

async function realPathOf(path: string): Promise<string | undefined> {
  try {
    return toPosix(await realpath(path));
  } catch {
    // A broken link or a cycle has no real path.
    return undefined;
  }
}

async function readText(path: string): Promise<ReadResult> {
  try {
    // A pipe would block on open, so the kind is asked first; the handle's own size is what counts then.
    if (!(await stat(path)).isFile()) return { kind: 'unreadable', reason: 'not a regular file' };
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      if (size > LIMITS.fileBytes) return { kind: 'too-large', bytes: size };
      const content = await handle.readFile();
      return { kind: 'text', text: content.toString('utf8'), bytes: content.length, ...(isUtf8(content) ? {} : { isLossy: true }) };
    } finally {
      await handle.close();
    }
  } catch (cause) {
    return { kind: 'unreadable', reason: reasonOf(cause) };
  }
}

let writes = 0;

async function writeAll(texts: ReadonlyMap<string, string>): Promise<void> {
  const written: { readonly temporary: string; readonly real: string; readonly path: string }[] = [];
  let at = '';
  try {
    for (const [path, text] of texts) {
      at = path;
      const real = (await realPathOf(path)) ?? path;
      if ((await kindOf(real)) === 'folder') throw Object.assign(new Error('a folder stands there'), { code: 'EISDIR' });
      const temporary = posix.join(posix.dirname(real), `.${posix.basename(real)}.${process.pid}-${writes++}.tmp`);
      const mode = await modeOf(real);
      await mkdir(posix.dirname(real), { recursive: true });
      written.push({ temporary, real, path });
      await writeFile(temporary, text, { encoding: 'utf8', flag: 'wx', ...(mode === undefined ? {} : { mode }) });
    }
    for (const { temporary, real, path } of written) {
      at = path;
      await rename(temporary, real);
    }
  } catch (cause) {
    // What kept a file from being written may keep the rest from being removed; the first reason is the one to tell.
    for (const { temporary } of written) await rm(temporary, { force: true }).catch(() => undefined);
    throw new SetupError('write-failed', `cannot write ${at}: ${reasonOf(cause)}`, { cause });
  }
}

async function modeOf(path: string): Promise<number | undefined> {
  try {
    return (await lstat(path)).mode & 0o777;
  } catch {
    // A new file: the process's own mask decides.
    return undefined;
  }
}

async function findConfig(folder: string, stopFolder: string): Promise<string | undefined> {
  const keepText = (_path: string, content: string): string => content;
  const search = lilconfig('subagent-kit', {
    searchPlaces: [...CONFIG_FILE_NAMES],
    loaders: { '.json': keepText, '.yaml': keepText, '.yml': keepText, '.js': refuse, '.cjs': refuse, '.mjs': refuse, noExt: keepText },
    stopDir: stopFolder,
    ignoreEmptySearchPlaces: false,
    cache: false,
  });
  const found = await search.search(folder);
  return found === null ? undefined : toPosix(found.filepath);
}

function refuse(path: string): never {
  throw new SetupError('config-unreadable', `cannot read ${path}: configuration is data, not code`);
}
