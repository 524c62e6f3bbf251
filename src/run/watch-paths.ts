import { dirname } from 'node:path';
import { watch, type FSWatcher } from 'chokidar';
import { folderIdOf } from './node-folder-id.ts';

/** Files that some paths hold, as they change. */
export interface Watch {
  /** What changed since the last call, as absolute paths, once nothing more changes for a moment. */
  next(): Promise<ReadonlySet<string>>;
  close(): Promise<void>;
}

/** Editors write a file in several steps, and `git switch` writes many. */
const QUIET_MS = 60;
const NEVER_WATCHED = /[/\\](?:node_modules|\.git)(?:[/\\]|$)/;

/** How often it is looked whether a folder was taken away and put back, as `git stash` does with whole trees: its watcher sees no more of it. */
const LOOK_MS = 500;

/** Watches files and folders, whether they exist yet or not. Resolves when the watch is up. */
export async function watchPaths(paths: readonly string[]): Promise<Watch> {
  let changed = new Set<string>();
  let isQuiet = false;
  let timer: NodeJS.Timeout | undefined;
  let announce = (): void => {};
  const note = (path: string): void => {
    changed.add(path);
    clearTimeout(timer);
    timer = setTimeout(() => {
      isQuiet = true;
      announce();
    }, QUIET_MS);
  };
  const watched = new Map(paths.map((path) => [path, watchOne(path, note)]));
  const folders = new Map([...new Set(paths.flatMap((path) => [path, dirname(path)]))].map((path) => [path, folderIdOf(path)]));
  const looking = setInterval(() => {
    const replaced = [...folders.keys()].filter((path) => folderIdOf(path) !== folders.get(path));
    for (const path of replaced) folders.set(path, folderIdOf(path));
    for (const path of paths) {
      if (!replaced.includes(path) && !replaced.includes(dirname(path))) continue;
      void watched.get(path)?.close();
      // What changes until it is ready is seen when it is.
      watched.set(
        path,
        watchOne(path, note).once('ready', () => note(path)),
      );
    }
  }, LOOK_MS);
  await Promise.all([...watched.values()].map((watcher) => new Promise<void>((resolve) => watcher.once('ready', resolve))));
  return {
    next: async () => {
      if (!isQuiet) await new Promise<void>((resolve) => (announce = resolve));
      const seen = changed;
      isQuiet = false;
      changed = new Set();
      return seen;
    },
    async close() {
      clearTimeout(timer);
      clearInterval(looking);
      await Promise.all([...watched.values()].map((watcher) => watcher.close()));
    },
  };
}

/** A watcher of several paths is ready before all of them are watched, when some of them do not exist. */
function watchOne(path: string, note: (path: string) => void): FSWatcher {
  const watcher = watch(path, { ignoreInitial: true, ignored: (one) => NEVER_WATCHED.test(one) });
  watcher.on('all', (_event, one) => note(one));
  // A folder that can't be watched is no reason to end: the others are.
  watcher.on('error', () => {});
  return watcher;
}
