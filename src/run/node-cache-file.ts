import { closeSync, constants, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { FileHost } from '../model/file-host.ts';
import type { CacheFile } from './result-cache.ts';

const NAME = 'results.cache';
const OWN_FOLDER = '.subagent-kit';
/** Ten times what ten thousand files come to; a larger one is somebody else's. */
const MOST_BYTES = 256 * 1024 * 1024;

/**
 * The folder for caches where nobody names one: below `node_modules` of the project, which git ignores, else a folder of our own, which
 * says itself that git is to ignore it. The project is the git root around the working folder, else that folder. Absolute.
 */
export async function defaultCacheFolder(host: FileHost): Promise<string> {
  const cwd = host.resolve('.');
  const root = (await host.gitRootOf(cwd)) ?? cwd;
  const modules = posix.join(root, 'node_modules');
  return (await host.kindOf(modules)) === 'folder' ? posix.join(modules, '.cache/subagent-kit') : posix.join(root, OWN_FOLDER, 'cache');
}

/** The cache in a folder on disk, which is made with the first result. A folder that can not be written is no failure: nothing is kept. */
export function nodeCacheFile(folder: string): CacheFile {
  const path = posix.join(folder, NAME);
  return {
    read: async () => {
      try {
        const found = statSync(path);
        return found.isFile() && found.size <= MOST_BYTES ? readFileSync(path, 'latin1') : undefined;
      } catch {
        // Whatever is wrong with it, the run goes on without.
        return undefined;
      }
    },
    write: async (text) => {
      try {
        writeWhole(path, text);
      } catch {
        // The next run works it out again.
      }
    },
    append: async (text) => {
      try {
        appendWhole(path, text);
      } catch {
        // As above.
      }
    },
  };
}

/** A link that somebody has put there in the meantime is not followed. */
function appendWhole(path: string, text: string): void {
  const file = openSync(path, constants.O_WRONLY | constants.O_APPEND | (constants.O_NOFOLLOW ?? 0));
  try {
    writeFileSync(file, text, 'latin1');
  } finally {
    closeSync(file);
  }
}

let writes = 0;

function writeWhole(path: string, text: string): void {
  const folder = posix.dirname(path);
  const made = mkdirSync(folder, { recursive: true });
  const own = posix.dirname(folder);
  if (made !== undefined && posix.basename(own) === OWN_FOLDER) ignoreAll(own);
  const temporary = `${path}.${process.pid}-${writes++}.tmp`;
  try {
    writeFileSync(temporary, text, { encoding: 'latin1', flag: 'wx' });
    renameSync(temporary, path);
  } catch (cause) {
    rmSync(temporary, { force: true });
    throw cause;
  }
}

function ignoreAll(folder: string): void {
  try {
    writeFileSync(posix.join(folder, '.gitignore'), '*\n', { flag: 'wx' });
  } catch {
    // There is one.
  }
}
