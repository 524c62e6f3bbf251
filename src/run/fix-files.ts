import { requireRule } from '../config/check-rules.ts';
import type { FixOptions, FixRecord } from '../fix/fix-until-stable.ts';
import type { FileHost } from '../model/file-host.ts';
import type { RunReport } from '../model/report.ts';
import { createFixer, type FixState } from './fix-one-file.ts';
import { lintPlanned, planRun, type RunRequest } from './lint-files.ts';
import { overlayHost } from './overlay-host.ts';
import type { PlannedRun } from './plan-files.ts';
import { subtractBaselines } from './subtract-baselines.ts';

const MOST_ROUNDS = 10;

/** What fixing did to one file. */
export interface FixedFile {
  /** As reported. */
  readonly path: string;
  readonly before: string;
  readonly after: string;
  readonly applied: readonly FixRecord[];
  /** Fixes that would have made the file worse and were undone. */
  readonly undone: readonly FixRecord[];
  /** `stable`: nothing is left to fix. `cycle`, `limit`: see `FixResult`. `not-utf8`: the text could not be written back as it was. */
  readonly stopped: 'stable' | 'cycle' | 'limit' | 'not-utf8';
}

/** What fixing did to a run. */
export interface FixReport {
  /** Files whose text changed or that something spoke against fixing; sorted by path. */
  readonly files: readonly FixedFile[];
  /** What remains. */
  readonly report: RunReport;
}

export interface FixRequest extends RunRequest, FixOptions {
  /** Nothing is written; the report tells what would remain. */
  readonly isDryRun: boolean;
}

/**
 * Fixes the agent files under some paths: safe fixes, and suggestions of the rules that are named. What a directive
 * disables is left alone. Files are written at the end, each atomically, and only those that changed.
 * Throws what `lintFiles` throws, and `SetupError` `write-failed`.
 */
export async function fixFiles(host: FileHost, paths: readonly string[], request: FixRequest): Promise<FixReport> {
  const run = await planRun(host, paths, request);
  for (const id of request.suggestionsOf ?? []) requireRule(id, { registry: run.registry, isPartial: run.skipsPlugins });
  await request.loadRules?.('all', run.linted.length);
  const fixer = createFixer(run, request);
  const states = new Map<string, FixState>();
  for (const path of run.linted) {
    const read = await host.readText(path);
    if (read.kind === 'text') states.set(path, fixer.fixByFileRules(path, read));
  }
  const fixed = await fixByProjectRules(host, { run, request, states, fixer });
  const report = await subtractBaselines(fixed.host, { report: fixed.report, run }, request);
  const files = [...states.values()].filter(
    ({ before, after, undone, stopped }) => before !== after || undone.length > 0 || stopped !== 'stable',
  );
  if (!request.isDryRun) for (const { path, before, after } of files) if (before !== after) await host.writeText(path, after);
  return { files: files.map(withoutState), report };
}

function withoutState({ path, before, after, applied, undone, stopped }: FixState): FixedFile {
  return { path, before, after, applied, undone, stopped };
}

interface Fixing {
  readonly run: PlannedRun;
  readonly request: FixRequest;
  readonly states: Map<string, FixState>;
  readonly fixer: ReturnType<typeof createFixer>;
}

interface Fixed {
  readonly report: RunReport;
  /** Sees the files as they are when fixed. */
  readonly host: FileHost;
}

/** Project rules look at every file at once: after each round of their fixes everything is looked at anew. */
async function fixByProjectRules(host: FileHost, { run, request, states, fixer }: Fixing): Promise<Fixed> {
  for (let round = 0; ; round++) {
    const changed = [...states.values()].filter(({ before, after }) => before !== after);
    const overlay = overlayHost(host, new Map(changed.map(({ path, after }) => [host.resolve(path), after])));
    const report = await lintPlanned(overlay, run, request);
    if (round === MOST_ROUNDS) return { report, host: overlay };
    let isChanged = false;
    for (const { path, findings } of report.files) {
      const state = states.get(path);
      const next = state === undefined ? undefined : fixer.fixByProjectRules(state, findings);
      if (next === undefined) continue;
      isChanged ||= next.after !== state?.after;
      states.set(path, next);
    }
    if (!isChanged) return { report, host: overlay };
  }
}
