import { constants, realpathSync, statSync } from 'node:fs';
import { copyFile, lstat, mkdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { posix, resolve as resolvePath, sep } from 'node:path';
import { SetupError } from '../errors/setup-error.ts';
import type { FileHost } from '../model/file-host.ts';
import { globFolder } from './glob-folder.ts';
import { importModule } from './import-module.ts';
import { findConfigFile } from './find-config-file.ts';
import { readTextNow } from './node-read-text.ts';
import { reasonOf } from './system-reason.ts';

/**
 * A host over the disk. Relative paths start at `cwd`; every path that comes out has POSIX separators.
 * Nothing that it finds is ever executed. It reads without threads: handing over takes longer than reading agent files does.
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
    readText: async (path) => readTextNow(resolve(path)),
    readTextNow: (path) => readTextNow(resolve(path)),
    writeText: (path, text) => writeAll(new Map([[resolve(path), text]])),
    writeTexts: (texts) => writeAll(new Map([...texts].map(([path, text]) => [resolve(path), text]))),
    findConfig: async (folder, stopFolder) => toPosix(findConfigFile(resolve(folder), resolve(stopFolder))),
    importModule: (path) => importModule(resolve(path)),
  };
}

function toPosix<Path extends string | undefined>(path: Path): Path | string {
  return sep === '/' || path === undefined ? path : path.replaceAll(sep, '/');
}

async function findGitRoot(path: string): Promise<string | undefined> {
  for (let at = path; ; at = posix.dirname(at)) {
    if ((await kindOf(posix.join(at, '.git'))) !== 'missing') return at;
    if (at === posix.dirname(at)) return undefined;
  }
}

async function kindOf(path: string): ReturnType<FileHost['kindOf']> {
  try {
    const found = statSync(path);
    return found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other';
  } catch {
    // Missing, a broken link, a link cycle, or behind a closed folder: for the caller there is nothing at this path.
    return 'missing';
  }
}

async function realPathOf(path: string): Promise<string | undefined> {
  try {
    return toPosix(realpathSync.native(path));
  } catch {
    // A broken link or a cycle has no real path.
    return undefined;
  }
}

let writes = 0;
interface Write {
  readonly path: string;
  readonly real: string;
  readonly temporary: string;
  /** Where a copy of the file goes that stands there; undefined where there is none. */
  readonly old: string | undefined;
  /** The first folder that had to be made for it. */
  readonly made: string | undefined;
}

/**
 * Writes all files or none: beside their places first, then all are moved there, and moved back when one can't be. Pipes and devices
 * (`/dev/null`) are written into, last.
 */
async function writeAll(texts: ReadonlyMap<string, string | Iterable<string>>): Promise<void> {
  const prepared: Write[] = [];
  const moved: Write[] = [];
  const streams = new Map<string, string | Iterable<string>>();
  let at = '';
  try {
    for (const [path, text] of texts) {
      at = path;
      const real = (await realPathOf(path)) ?? path;
      const kind = await kindOf(real);
      if (kind === 'folder') throw Object.assign(new Error('a folder stands there'), { code: 'EISDIR' });
      if (kind === 'other') {
        streams.set(path, text);
        continue;
      }
      const mode = await modeOf(real);
      const temporary = posix.join(posix.dirname(real), `.${posix.basename(real)}.${process.pid}-${writes++}.tmp`);
      const made = await mkdir(posix.dirname(real), { recursive: true });
      const write = { path, real, temporary, old: kind === 'file' ? `${temporary}.old` : undefined, made };
      prepared.push(write);
      await writeFile(temporary, text, { encoding: 'utf8', flag: 'wx', ...(mode === undefined ? {} : { mode }) });
      if (write.old !== undefined && texts.size > 1) await copyFile(real, write.old, constants.COPYFILE_EXCL);
    }
    for (const write of prepared) {
      at = write.path;
      await rename(write.temporary, write.real);
      moved.push(write);
    }
    for (const [path, text] of streams) {
      at = path;
      await writeFile(path, text, 'utf8');
    }
  } catch (cause) {
    for (const { real, old } of moved) await (old === undefined ? rm(real, { force: true }) : rename(old, real)).catch(swallow);
    await removeTraces(prepared);
    for (const { real, made } of prepared) if (made !== undefined) await removeEmpty(posix.dirname(real), made);
    throw new SetupError('write-failed', `cannot write ${at}: ${reasonOf(cause)}`, { cause });
  }
  await removeTraces(prepared);
}

async function removeTraces(prepared: readonly Write[]): Promise<void> {
  for (const { temporary, old } of prepared) {
    await rm(temporary, { force: true }).catch(swallow);
    if (old !== undefined) await rm(old, { force: true }).catch(swallow);
  }
}

/** Folders from the inner to the outer one, as far as they are empty. */
async function removeEmpty(inner: string, outer: string): Promise<void> {
  for (let at = inner; at.length >= outer.length; at = posix.dirname(at)) await rmdir(at).catch(swallow);
}

/** What kept a file from being written may keep the rest from being undone; the first reason is the one to tell. */
function swallow(): void {}

async function modeOf(path: string): Promise<number | undefined> {
  try {
    return (await lstat(path)).mode & 0o777;
  } catch {
    // A new file: the process's own mask decides.
    return undefined;
  }
}
