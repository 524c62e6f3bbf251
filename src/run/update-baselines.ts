import { joinPath, parentOf, relativePath } from '../discover/posix-path.ts';
import { SetupError } from '../errors/setup-error.ts';
import { isFailure } from '../model/core-findings.ts';
import type { FileHost } from '../model/file-host.ts';
import { compareText } from '../model/finding.ts';
import { LIMITS } from '../parse/limits.ts';
import { plural } from '../report/count-findings.ts';
import { allFindings } from '../report/keep-findings.ts';
import { writeBaseline, type BaselineEntry } from '../suppress/baseline.ts';
import { compareBaselines, type ComparedBaseline } from './compare-baselines.ts';
import { createBaselineFinder } from './find-baseline.ts';
import { lintPlanned, planRun, type RunRequest } from './lint-files.ts';

/** How a baseline may change. */
export interface BaselineRequest {
  /** `accept`: every finding goes in; `write` (the default): only where there is no baseline yet, or where it does not grow; `prune`: nothing goes in. */
  readonly mode?: 'write' | 'accept' | 'prune';
}

/** A baseline that was written. */
export interface BaselineUpdate {
  /** As reported. */
  readonly path: string;
  /** Number of findings that it holds now. */
  readonly total: number;
  /** Number of findings that came in, figures that grew included. */
  readonly added: number;
  /** Number of findings that left, because they are gone. */
  readonly removed: number;
  /** Number of findings that it does not hold. */
  readonly left: number;
}

/**
 * Writes the baselines of the files under some paths: what is fixed leaves, figures sink, and what is new comes in as far as the
 * mode allows. Entries about files that were not linted stay while the file is there. Throws what `lintFiles` throws, and
 * `SetupError` `baseline-would-grow`, `file-unreadable`, `write-failed`.
 */
export async function updateBaselines(
  host: FileHost,
  paths: readonly string[],
  { mode = 'write', ...request }: RunRequest & BaselineRequest,
): Promise<readonly BaselineUpdate[]> {
  const run = await planRun(host, paths, request);
  const report = await lintPlanned(host, run, request);
  const failure = allFindings(report).find(isFailure);
  if (failure !== undefined) throw new SetupError('file-unreadable', `${failure.place.path}: ${failure.message}`);
  const find = createBaselineFinder(host, request);
  const compared = await compareBaselines(host, { report, run }, async (folder) => {
    const found = await find(folder);
    return { path: found.path, exists: found.exists && (await host.kindOf(found.path)) !== 'missing' };
  });
  const texts = new Map<string, string>();
  const updates: BaselineUpdate[] = [];
  for (const one of compared.toSorted((a, b) => compareText(a.path, b.path))) {
    const { entries, update } = await decideEntries(host, one, mode);
    const text = writeBaseline(entries);
    if (text.length > LIMITS.fileBytes) throw new SetupError('usage', `more findings than one baseline can hold: ${entries.length}`);
    texts.set(one.path, text);
    updates.push(update);
  }
  await host.writeTexts(texts);
  return updates;
}

interface Decided {
  readonly entries: readonly BaselineEntry[];
  readonly update: BaselineUpdate;
}

async function decideEntries(host: FileHost, one: ComparedBaseline, mode: NonNullable<BaselineRequest['mode']>): Promise<Decided> {
  const path = relativePath(host.resolve('.'), one.path);
  const fresh = one.added.length + one.grown.length;
  if (mode === 'prune' && !one.exists)
    throw new SetupError('baseline-unreadable', `no baseline ${path}`, { hint: 'subagent-kit baseline' });
  if (mode === 'write' && one.exists && fresh > 0) throw wouldGrow(path, fresh);
  const unchecked = await stillThere(host, one);
  const came = mode === 'prune' ? one.grown.map(({ was }) => was) : [...one.added, ...one.grown].map(({ entry }) => entry);
  const entries = [...one.known.map(({ entry }) => entry), ...came, ...unchecked];
  const removed = one.fixed.length + one.unchecked.length - unchecked.length;
  const [added, left] = mode === 'prune' ? [0, fresh] : [fresh, 0];
  return { entries, update: { path, total: entries.length, added, removed, left } };
}

/** What the run did not look at stays, as far as its file is there. */
async function stillThere(host: FileHost, { path, unchecked }: ComparedBaseline): Promise<readonly BaselineEntry[]> {
  const places = [...new Set(unchecked.map((entry) => entry.path))];
  const kinds = await Promise.all(places.map(async (place) => [place, await host.kindOf(joinPath(parentOf(path), place))] as const));
  const there = new Set(kinds.filter(([, kind]) => kind !== 'missing').map(([place]) => place));
  return unchecked.filter((entry) => there.has(entry.path));
}

function wouldGrow(path: string, count: number): SetupError {
  const message = `${plural(count, 'finding')} of this run ${count === 1 ? 'is' : 'are'} not in ${path}, which may only shrink; nothing was written`;
  return new SetupError('baseline-would-grow', message, { hint: 'subagent-kit baseline --prune, or --force to accept what is new' });
}
