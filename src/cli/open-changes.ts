import { SetupError } from '../errors/setup-error.ts';
import type { FileHost } from '../model/file-host.ts';
import type { ChangeFlags } from './change-flags.ts';
import type { FixFlags } from './flags.ts';

/** What a run looks at, once the flags about changes are read. */
export interface OpenedChanges {
  /** Sees staged texts with `--staged`. */
  readonly host: FileHost;
  /** The paths of the command that the host knows. */
  readonly given: readonly string[];
  /** The files to report on, absolute; undefined for all. */
  readonly only: ReadonlySet<string> | undefined;
}

/** Asks git which files changed, where the flags ask for changes. Throws `SetupError` `usage` or `git-failed`. */
export async function openChanges(
  host: FileHost,
  { paths, flags }: { readonly paths: readonly string[]; readonly flags: ChangeFlags & FixFlags },
): Promise<OpenedChanges> {
  const { staged, since } = flags;
  if (staged === undefined && since === undefined) return { host, given: paths, only: undefined };
  refuse(paths, flags);
  const { findChangedSince, findStaged, findWorkTree } = await import('../run/find-changes.ts');
  const root = await findWorkTree(host);
  if (since !== undefined) return { host, given: paths, only: await findChangedSince(root, since) };
  const { createStagedHost } = await import('../run/staged-host.ts');
  const seen = await createStagedHost(host, root);
  const given = await withoutUntracked(paths, { host, seen });
  // All of the paths untracked: nothing to report, while no path at all would mean the default folder.
  const isNothing = given.length === 0 && paths.length > 0;
  return { host: seen, given, only: isNothing ? new Set() : await findStaged(root) };
}

/** A file that git does not know is there, and not among what is staged. */
async function withoutUntracked(
  paths: readonly string[],
  { host, seen }: { readonly host: FileHost; readonly seen: FileHost },
): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const path of paths) if ((await seen.kindOf(path)) !== 'missing' || (await host.kindOf(path)) === 'missing') kept.push(path);
  return kept;
}

function refuse(paths: readonly string[], flags: ChangeFlags & FixFlags): void {
  const { staged, since, fix, fixDryRun, fixSuggestions } = flags;
  if (staged !== undefined && since !== undefined) {
    throw new SetupError('usage', '`--staged` beside `--since`, expected one of them', { hint: 'subagent-kit lint --staged' });
  }
  if (paths.includes('-')) throw new SetupError('usage', 'standard input has no history, expected no `--staged` or `--since`');
  if (staged !== undefined && (fix ?? fixDryRun ?? fixSuggestions) !== undefined) {
    const hint = 'subagent-kit lint --fix PATH, then git add PATH';
    throw new SetupError('usage', '`--staged` reads what is staged, which a fix can not change', { hint });
  }
}
