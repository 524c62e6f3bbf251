import type { SettingSources } from '../config/find-settings.ts';
import { isInside, joinPath, parentOf } from '../discover/posix-path.ts';
import type { FileHost } from '../model/file-host.ts';

const BASELINE_FILE = 'subagent-kit.baseline.json';

/** `nearest`: the first baseline from a file upwards; `none`; or the one that is named. */
export type BaselineChoice = { readonly kind: 'nearest' | 'none' } | { readonly kind: 'file'; readonly path: string };

/** What decides which baseline counts. */
export interface BaselineSources {
  readonly baseline: BaselineChoice;
  readonly config: SettingSources['config'];
}

/** The baseline of a folder, absolute, and whether there is one yet. */
export interface FoundBaseline {
  readonly path: string;
  readonly exists: boolean;
}

/**
 * Finds the baseline of a folder: beside the configuration that is named, else the first one upwards to the git root (without
 * one: to the working folder, or only in the folder itself). Where there is none, tells where it belongs: beside the
 * nearest configuration, else in the last folder that was asked. Each folder is asked once.
 */
export function createBaselineFinder(host: FileHost, sources: BaselineSources): (folder: string) => Promise<FoundBaseline> {
  const { baseline, config } = sources;
  if (baseline.kind === 'file') return async () => ({ path: host.resolve(baseline.path), exists: true });
  const known = new Map<string, Promise<FoundBaseline>>();
  return (folder) => {
    const absolute = host.resolve(folder);
    const found =
      known.get(absolute) ?? findNearest(host, absolute, config.kind === 'file' ? parentOf(host.resolve(config.path)) : undefined);
    known.set(absolute, found);
    return found;
  };
}

async function findNearest(host: FileHost, folder: string, besideConfig: string | undefined): Promise<FoundBaseline> {
  const cwd = host.resolve('.');
  const stop = (await host.gitRootOf(folder)) ?? (isInside(cwd, folder) ? cwd : folder);
  for (const at of [...(besideConfig === undefined ? [] : [besideConfig]), ...foldersUpTo(folder, stop)]) {
    const path = joinPath(at, BASELINE_FILE);
    if ((await host.kindOf(path)) === 'file') return { path, exists: true };
  }
  const config = besideConfig === undefined ? await host.findConfig(folder, stop) : undefined;
  const home = besideConfig ?? (config === undefined ? stop : parentOf(config));
  return { path: joinPath(home, BASELINE_FILE), exists: false };
}

function foldersUpTo(folder: string, stop: string): readonly string[] {
  const folders = [folder];
  for (let at = folder; at !== stop && at !== parentOf(at); at = parentOf(at)) folders.push(parentOf(at));
  return folders;
}
