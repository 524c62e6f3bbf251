import { watch } from 'chokidar';

/** Files that some paths hold, as they change. */
export interface Watch {
  /** What changed since the last call, as absolute paths, once nothing more changes for a moment. */
  next(): Promise<ReadonlySet<string>>;
  close(): Promise<void>;
}

/** Editors write a file in several steps, and `git switch` writes many. */
const QUIET_MS = 60;
const NEVER_WATCHED = /[/\\](?:node_modules|\.git)(?:[/\\]|$)/;

/** Watches files and folders, whether they exist yet or not. Resolves when the watch is up. */
export async function watchPaths(paths: readonly string[]): Promise<Watch> {
  let changed = new Set<string>();
  let isQuiet = false;
  let timer: NodeJS.Timeout | undefined;
  let announce = (): void => {};
  // One each: a watcher of several paths is ready before all of them are watched, when some of them do not exist.
  const watchers = paths.map((one) => watch(one, { ignoreInitial: true, ignored: (path) => NEVER_WATCHED.test(path) }));
  for (const watcher of watchers) {
    watcher.on('all', (_event, path) => {
      changed.add(path);
      clearTimeout(timer);
      timer = setTimeout(() => {
        isQuiet = true;
        announce();
      }, QUIET_MS);
    });
    // A folder that can't be watched is no reason to end: the others are.
    watcher.on('error', () => {});
  }
  await Promise.all(watchers.map((watcher) => new Promise<void>((resolve) => watcher.once('ready', resolve))));
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
      await Promise.all(watchers.map((watcher) => watcher.close()));
    },
  };
}
